-- Takes a request back out of a count, or forgets the count.
--
-- KEYS  1 the counter
-- ARGV  1 now (ms), 2 the request; without it the whole count is forgotten
-- Gives the count as it was.
local request = 'r:' .. (ARGV[2] or '')
local f = redis.call('HMGET', KEYS[1], 'c', 'x', request)
if not f[1] and not f[2] and redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local count = tonumber(f[1])
if not count or not tonumber(f[2]) then
  return redis.error_reply('BROKEN a stored counter is not understood')
end

-- A count that has run out is left to its end, as if it were not there; a clock that comes back finds it as it was.
if ARGV[2] and (not f[3] or tonumber(f[2]) <= tonumber(ARGV[1])) then return count end
if not ARGV[2] or count <= 1 then
  redis.call('DEL', KEYS[1])
else
  redis.call('HDEL', KEYS[1], request)
  redis.call('HINCRBY', KEYS[1], 'c', -1)
end
return count
