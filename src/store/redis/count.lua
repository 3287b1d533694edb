-- Counts one more, once a request.
--
-- KEYS  1 the counter: c the count, x its end, and a field "r:REQUEST" for each request that was counted
-- ARGV  1 request, 2 now (ms), 3 end of a new count (ms), 4 how long Redis keeps a new count (ms)
-- Gives the count as it is now.
local request = 'r:' .. ARGV[1]
local f = redis.call('HMGET', KEYS[1], 'c', 'x', request)
if f[1] or f[2] or redis.call('EXISTS', KEYS[1]) == 1 then
  if not tonumber(f[1]) or not tonumber(f[2]) then
    return redis.error_reply('BROKEN a stored counter is not understood')
  end
end

if not f[1] or tonumber(f[2]) <= tonumber(ARGV[2]) then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], 'c', 1, 'x', ARGV[3], request, 1)
  redis.call('PEXPIRE', KEYS[1], ARGV[4])
  return 1
end
if f[3] then
  -- Written again on purpose: a WAIT after a repeated request must cover the first one's write too.
  redis.call('HSET', KEYS[1], request, 1)
  return tonumber(f[1])
end
redis.call('HSET', KEYS[1], request, 1)
return redis.call('HINCRBY', KEYS[1], 'c', 1)
