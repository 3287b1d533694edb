-- Deletes keys.
--
-- KEYS  the keys, of one hash tag, at most some thousands
-- Gives how many went.
return redis.call('UNLINK', unpack(KEYS))
