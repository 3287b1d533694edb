-- Opens a turn: answers a repeated request, or reserves it and reads the customer's records. Nothing is written unless
-- the request becomes ours.
--
-- KEYS  1 replay, 2 context, 3 link, 4 journal (one hash tag)
-- ARGV  1 lease token, 2 end of the lease (ms), 3 now (ms), 4 how long Redis keeps the reservation (ms)
-- Gives {"answered", bytes} | {"busy"} | {"ours", context, link, journal}; a record is {revision, bytes or false},
-- a journal's end is {length, the first 32 bytes of the last record}.
local now = tonumber(ARGV[3])

local function broken()
  return redis.error_reply('BROKEN a stored record is not understood')
end

-- What a reader sees: an expired record is none. Something that is not a record of ours is an error, never "none".
local function record(key)
  local f = redis.call('HMGET', key, 'd', 'v', 'x')
  if not f[1] and not f[2] then
    if redis.call('EXISTS', key) == 1 then return nil end
    return { '0', false }
  end
  if not f[1] or not tonumber(f[2]) or (f[3] and not tonumber(f[3])) then return nil end
  if f[3] and tonumber(f[3]) <= now then return { '0', false } end
  return { f[2], f[1] }
end

local r = redis.call('HMGET', KEYS[1], 'l', 'x', 'a')
if r[1] or r[2] or r[3] then
  if not r[1] or not tonumber(r[2]) then return broken() end
  if tonumber(r[2]) > now then
    if r[3] then return { 'answered', r[3] } end
    if r[1] ~= ARGV[1] then return { 'busy' } end
  end
end

local context, link = record(KEYS[2]), record(KEYS[3])
if not context or not link then return broken() end
local length = redis.call('LLEN', KEYS[4])
local last = length > 0 and string.sub(redis.call('LINDEX', KEYS[4], -1), 1, 32) or ''

redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'l', ARGV[1], 'x', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return { 'ours', context, link, { length, last } }
