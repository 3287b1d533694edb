-- Reads one record.
--
-- KEYS  1 the record
-- ARGV  1 now (ms)
-- Gives {revision, bytes or false}; an expired record is none, something else under the key is an error.
local f = redis.call('HMGET', KEYS[1], 'd', 'v', 'x')
if not f[1] and not f[2] then
  if redis.call('EXISTS', KEYS[1]) == 0 then return { '0', false } end
end
if not f[1] or not tonumber(f[2]) or (f[3] and not tonumber(f[3])) then
  return redis.error_reply('BROKEN a stored record is not understood')
end
if f[3] and tonumber(f[3]) <= tonumber(ARGV[1]) then return { '0', false } end
return { f[2], f[1] }
