//! Everything that a Redis holds, as bytes: for tests that look for what must not be there.

use crate::redis_server::RedisServer;
use std::path::PathBuf;

/// All keys and values, one after the other. Not `DUMP`, which compresses.
pub(crate) fn everything(server: &RedisServer) -> Vec<u8> {
    let mut connection = redis::Client::open(server.url()).unwrap().get_connection().unwrap();
    let keys: Vec<String> = redis::cmd("KEYS").arg("*").query(&mut connection).unwrap();
    let mut content = Vec::new();
    for key in keys {
        let kind: String = redis::cmd("TYPE").arg(&key).query(&mut connection).unwrap();
        let values: Vec<Vec<u8>> = match kind.as_str() {
            "hash" => redis::cmd("HGETALL").arg(&key).query(&mut connection).unwrap(),
            "list" => redis::cmd("LRANGE").arg(&key).arg(0).arg(-1).query(&mut connection).unwrap(),
            "string" => vec![redis::cmd("GET").arg(&key).query(&mut connection).unwrap()],
            other => panic!("a {other} is not looked into"),
        };
        content.extend(key.into_bytes());
        content.extend(values.concat());
    }
    assert!(!content.is_empty(), "there is something to look at");
    content
}

/// The bytes of its append-only files.
pub(crate) fn append_only_files(server: &RedisServer) -> Vec<u8> {
    let mut connection = redis::Client::open(server.url()).unwrap().get_connection().unwrap();
    let setting = |connection: &mut redis::Connection, name: &str| -> String {
        let pair: Vec<String> = redis::cmd("CONFIG").arg("GET").arg(name).query(connection).unwrap();
        pair[1].clone()
    };
    let folder = PathBuf::from(setting(&mut connection, "dir")).join(setting(&mut connection, "appenddirname"));
    let files = std::fs::read_dir(folder).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}
