-- Closes a turn: checks every precondition, then writes everything. What can fail comes before the first write, because
-- Redis does not undo what a script has written.
--
-- KEYS  1 replay, 2 context, 3 journal (one hash tag)
-- ARGV  1 lease token, 2 now (ms), 3 the context's revision that the turn started from
--       4 answer, 5 its end (ms), 6 how long Redis keeps it (ms)
--       7 "1" to write the context, 8 context, 9 its end, 10 how long Redis keeps it
--       11 "1" to append to the journal, 12 record, 13 expected length, 14 expected first 32 bytes of the last record
-- Gives {"done"} | {"lost", bytes or false} | {"context", revision, bytes or false} | {"journal", length, 32 bytes}
local now = tonumber(ARGV[2])

local function broken()
  return redis.error_reply('BROKEN a stored record is not understood')
end

local r = redis.call('HMGET', KEYS[1], 'l', 'x', 'a')
if r[1] ~= ARGV[1] then
  local seen = r[3] and tonumber(r[2]) and tonumber(r[2]) > now
  return { 'lost', seen and r[3] or false }
end
-- Our own close came through before, only its reply did not.
if r[3] then return { 'done' } end

-- A context that expired on the way is still the one we started from.
local c = redis.call('HMGET', KEYS[2], 'd', 'v', 'x')
if (c[1] or c[2]) and not (c[1] and tonumber(c[2])) then return broken() end
if not c[2] and redis.call('EXISTS', KEYS[2]) == 1 then return broken() end
local live = c[2] and not (c[3] and tonumber(c[3]) <= now)
if ARGV[3] ~= (c[2] or '0') and (live or ARGV[3] ~= '0') then
  if live then return { 'context', c[2], c[1] } end
  return { 'context', '0', false }
end

if ARGV[11] == '1' then
  local length = redis.call('LLEN', KEYS[3])
  local last = length > 0 and string.sub(redis.call('LINDEX', KEYS[3], -1), 1, 32) or ''
  last = last .. string.rep('\0', 32 - #last)
  if length ~= tonumber(ARGV[13]) or last ~= ARGV[14] then return { 'journal', length, last } end
end

if ARGV[7] == '1' then
  -- Never used again for this key, even after it was gone: at least the server's microseconds.
  local t = redis.call('TIME')
  local revision = math.max((tonumber(c[2]) or 0) + 1, t[1] * 1000000 + t[2])
  redis.call('HSET', KEYS[2], 'd', ARGV[8], 'v', string.format('%.0f', revision), 'x', ARGV[9])
  redis.call('PEXPIRE', KEYS[2], ARGV[10])
end
if ARGV[11] == '1' then redis.call('RPUSH', KEYS[3], ARGV[12]) end
redis.call('HSET', KEYS[1], 'a', ARGV[4], 'x', ARGV[5])
redis.call('PEXPIRE', KEYS[1], ARGV[6])
return { 'done' }
