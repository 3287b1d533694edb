-- Reads a count.
--
-- KEYS  1 the counter
-- ARGV  1 now (ms)
-- Gives the count; one that has run out is 0, something else under the key is an error.
local f = redis.call('HMGET', KEYS[1], 'c', 'x')
if not f[1] and not f[2] and redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
if not tonumber(f[1]) or not tonumber(f[2]) then
  return redis.error_reply('BROKEN a stored counter is not understood')
end
if tonumber(f[2]) <= tonumber(ARGV[1]) then return 0 end
return tonumber(f[1])
