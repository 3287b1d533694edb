-- Writes or deletes one record if its revision is still the expected one.
--
-- KEYS  1 the record
-- ARGV  1 expected revision, 2 now (ms), 3 "1" to write, "0" to delete, 4 bytes
--       5 its end (ms) or "", 6 how long Redis keeps it (ms) or ""
-- Gives 1 when it was written, else 0.
local f = redis.call('HMGET', KEYS[1], 'd', 'v', 'x')
if f[1] or f[2] or redis.call('EXISTS', KEYS[1]) == 1 then
  if not f[1] or not tonumber(f[2]) or (f[3] and not tonumber(f[3])) then
    return redis.error_reply('BROKEN a stored record is not understood')
  end
end
local live = f[2] and not (f[3] and tonumber(f[3]) <= tonumber(ARGV[2]))
if (live and f[2] or '0') ~= ARGV[1] then return 0 end

if ARGV[3] == '0' then
  redis.call('DEL', KEYS[1])
  return 1
end
-- Never used again for this key, even after it was deleted: at least the server's microseconds.
local t = redis.call('TIME')
local revision = math.max((tonumber(f[2]) or 0) + 1, t[1] * 1000000 + t[2])
redis.call('HSET', KEYS[1], 'd', ARGV[4], 'v', string.format('%.0f', revision))
if ARGV[5] == '' then
  redis.call('HDEL', KEYS[1], 'x')
  redis.call('PERSIST', KEYS[1])
else
  redis.call('HSET', KEYS[1], 'x', ARGV[5])
  redis.call('PEXPIRE', KEYS[1], ARGV[6])
end
return 1
