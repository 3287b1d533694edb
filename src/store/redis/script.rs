//! The Lua scripts, and a call of one: its keys and arguments.
//!
//! Redis runs a script whole or, when it refuses it, not at all. Whoever calls one decides on which connection.

use redis::{Arg, Cmd, ErrorKind, RedisResult, Script, ServerErrorKind, ToRedisArgs, Value};
use std::sync::LazyLock;

use super::connection::Connection;

/// Opens a turn.
pub(super) static OPEN: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("open.lua")));
/// Closes a turn.
pub(super) static CLOSE: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("close.lua")));
/// Reads a record.
pub(super) static READ: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("read.lua")));
/// Writes or deletes a record, and appends to its journal if there is one.
pub(super) static CHANGE: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("change.lua")));
/// Counts.
pub(super) static COUNT: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("count.lua")));
/// Reads a count.
pub(super) static COUNTED: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("counted.lua")));
/// Takes a request back out of a count.
pub(super) static DISCOUNT: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("discount.lua")));
/// Deletes keys.
pub(super) static ERASE: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("erase.lua")));
/// Appends to a journal.
pub(super) static APPEND: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("append.lua")));
/// Cuts a journal's front.
pub(super) static CUT: LazyLock<Lua> = LazyLock::new(|| Lua::new(include_str!("cut.lua")));

/// A script and the name that Redis knows it by.
pub(super) struct Lua {
    text: &'static str,
    hash: String,
}

impl Lua {
    fn new(text: &'static str) -> Self {
        Self { text, hash: Script::new(text).get_hash().to_owned() }
    }

    /// A call with these keys; arguments are added to it.
    pub(super) fn call(&'static self, keys: &[&str]) -> Call {
        let mut by_name = redis::cmd("EVALSHA");
        by_name.arg(&self.hash).arg(keys.len()).arg(keys);
        Call { script: self, key: keys.first().map_or_else(String::new, |key| (*key).to_owned()), by_name }
    }
}

/// A call of a script: the command that runs it by its name.
pub(super) struct Call {
    script: &'static Lua,
    key: String,
    by_name: Cmd,
}

impl Call {
    /// Adds an argument.
    pub(super) fn with(mut self, argument: impl ToRedisArgs) -> Self {
        self.by_name.arg(argument);
        self
    }

    /// The first key: its node is where the script runs.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// The call with the script's whole text.
    pub(super) fn in_full(&self) -> Cmd {
        let mut command = redis::cmd("EVAL");
        command.arg(self.script.text);
        for argument in self.by_name.args_iter().skip(2) {
            if let Arg::Simple(bytes) = argument {
                command.arg(bytes);
            }
        }
        command
    }

    /// Runs it: by its name, with its text if Redis does not know it yet.
    pub(super) async fn run(&self, connection: &mut Connection) -> RedisResult<Value> {
        match connection.run(&self.by_name).await {
            Err(error) if error.kind() == ErrorKind::Server(ServerErrorKind::NoScript) => {
                connection.run(&self.in_full()).await
            }
            result => result,
        }
    }
}
