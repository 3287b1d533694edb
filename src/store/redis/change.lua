-- Writes or deletes one record if its revision is still the expected one. With a journal it appends the records that tell
-- of it, if the journal still ends where the writer thinks. What can fail comes before the first write, because Redis does
-- not undo what a script has written.
--
-- KEYS  1 the record, 2 the journal, a list (one hash tag), or none
-- ARGV  1 expected revision, 2 now (ms), 3 "1" to write, "0" to delete, 4 bytes
--       5 its end (ms) or "", 6 how long Redis keeps it (ms) or ""
--       with a journal: 7 expected length, 8 expected first 32 bytes of its last record, 9 and up the records
-- Gives {"done"} | {"moved"} | {"journal", length, 32 bytes}
local f = redis.call('HMGET', KEYS[1], 'd', 'v', 'x')
if f[1] or f[2] or redis.call('EXISTS', KEYS[1]) == 1 then
  if not f[1] or not tonumber(f[2]) or (f[3] and not tonumber(f[3])) then
    return redis.error_reply('BROKEN a stored record is not understood')
  end
end
local live = f[2] and not (f[3] and tonumber(f[3]) <= tonumber(ARGV[2]))
if (live and f[2] or '0') ~= ARGV[1] then return { 'moved' } end

if KEYS[2] then
  local length = redis.call('LLEN', KEYS[2])
  local last = length > 0 and string.sub(redis.call('LINDEX', KEYS[2], -1), 1, 32) or ''
  last = last .. string.rep('\0', 32 - #last)
  if length ~= tonumber(ARGV[7]) or last ~= ARGV[8] then return { 'journal', length, last } end
  -- One by one: a call takes only so many arguments.
  for i = 9, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[i]) end
end

if ARGV[3] == '0' then
  redis.call('DEL', KEYS[1])
  return { 'done' }
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
return { 'done' }
