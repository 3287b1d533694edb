-- Replaces the first records of a journal by one, if it still ends where the writer thinks. What can fail comes before the
-- first write, because Redis does not undo what a script has written.
--
-- KEYS  1 the journal, a list
-- ARGV  1 how many records, 2 what replaces them, 3 expected length, 4 expected first 32 bytes of the last record
-- Gives {} when it was cut, else the end as it is: {length, 32 bytes}. An error when the replacement does not start with the
-- same 32 bytes as the last record that it replaces.
local length = redis.call('LLEN', KEYS[1])
local last = length > 0 and string.sub(redis.call('LINDEX', KEYS[1], -1), 1, 32) or ''
last = last .. string.rep('\0', 32 - #last)
if length ~= tonumber(ARGV[3]) or last ~= ARGV[4] then return { length, last } end

local count = tonumber(ARGV[1])
local gone = count > 0 and count <= length and redis.call('LINDEX', KEYS[1], count - 1)
if not gone or #gone < 32 or string.sub(gone, 1, 32) ~= string.sub(ARGV[2], 1, 32) then
  return redis.error_reply('UNFIT a journal cannot be cut there')
end
redis.call('LTRIM', KEYS[1], count, -1)
redis.call('LPUSH', KEYS[1], ARGV[2])
return {}
