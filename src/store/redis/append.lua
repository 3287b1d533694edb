-- Appends a record to a journal if it still ends where the writer thinks.
--
-- KEYS  1 the journal, a list
-- ARGV  1 record, 2 expected length, 3 expected first 32 bytes of the last record
-- Gives {} when it was appended, else the end as it is: {length, 32 bytes}.
local length = redis.call('LLEN', KEYS[1])
local last = length > 0 and string.sub(redis.call('LINDEX', KEYS[1], -1), 1, 32) or ''
last = last .. string.rep('\0', 32 - #last)
if length ~= tonumber(ARGV[2]) or last ~= ARGV[3] then return { length, last } end
redis.call('RPUSH', KEYS[1], ARGV[1])
return {}
