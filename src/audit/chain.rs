//! The chain: each record is `hash | sealed entry`, the hash over the one before and the sealed bytes.
//!
//! An entry is sealed for its place in the chain as well: who has the store but not the keys can break a chain or cut its
//! end off, but neither drop, move nor insert a record and mend the hashes. Retention cuts the front off behind a record
//! that says so, sealed as entries are: only then is a first hash taken as it is given.

use super::Entry;
use crate::entropy::Entropy;
use crate::secret::{Keyring, Place};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use ring::digest;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A record's hash.
pub type Hash = [u8; 32];

/// The hash that stands before the first entry.
pub const START: Hash = [0; 32];

/// Where a journal is kept and whose it is.
#[derive(Clone, Copy, Debug)]
pub struct Home<'a> {
    /// Its key in the store.
    pub journal: &'a str,
    /// Its customer's tag.
    pub tag: &'a str,
}

/// What stands first in a journal whose front was cut off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// How many entries were cut off since the journal began.
    pub entries: u64,
    /// When the last of them was written.
    pub until: Timestamp,
    /// Its hash, in URL-safe base64.
    hash: String,
}

/// What is wrong with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its hash does not follow from the record before and its own bytes.
    Chain,
    /// It does not open with its customer's key at its place.
    Sealed,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chain => "it was changed, or does not follow the record before it",
            Self::Sealed => "it does not open with its customer's key at this place",
        })
    }
}

/// A bad record: its number, counted from 1 since the journal began, and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bad {
    /// Which record.
    pub number: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// A journal, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What was cut off its front.
    pub cut: Option<Cut>,
    /// Each record that is there, oldest first: its hash, and its entry if that opens.
    pub records: Vec<(Hash, Option<Entry>)>,
    /// The first bad record.
    pub bad: Option<Bad>,
}

impl Opened {
    /// How many entries the journal has had, those that were cut off included.
    pub fn length(&self) -> u64 {
        self.before() + self.records.len() as u64
    }

    /// How many were cut off.
    pub fn before(&self) -> u64 {
        self.cut.as_ref().map_or(0, |cut| cut.entries)
    }

    /// The entries that open, with their numbers.
    pub fn entries(&self) -> impl Iterator<Item = (u64, &Entry)> {
        let numbered = (self.before() + 1..).zip(&self.records);
        numbered.filter_map(|(number, (_, entry))| Some((number, entry.as_ref()?)))
    }

    /// The hash of the record numbered `number`, the last one that was cut off included.
    pub fn hash(&self, number: u64) -> Option<Hash> {
        match &self.cut {
            Some(cut) if cut.entries == number => decoded(&cut.hash),
            _ => {
                let place = usize::try_from(number.checked_sub(self.before() + 1)?).ok()?;
                self.records.get(place).map(|(hash, _)| *hash)
            }
        }
    }
}

/// The hash of an entry that follows one with hash `previous`.
pub fn chain(previous: &Hash, record: &[u8]) -> Hash {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(previous);
    context.update(record);
    let mut hash = [0; 32];
    for (to, from) in hash.iter_mut().zip(context.finish().as_ref()) {
        *to = *from;
    }
    hash
}

/// Checks the hashes of records from the start of a chain; how many good ones stand before the first bad one, or `None`.
pub fn first_bad<'a>(records: impl IntoIterator<Item = &'a [u8]>) -> Option<usize> {
    let mut previous = START;
    for (number, record) in records.into_iter().enumerate() {
        match record.split_first_chunk::<32>() {
            Some((hash, rest)) if *hash == chain(&previous, rest) => previous = *hash,
            _ => return Some(number),
        }
    }
    None
}

/// Records of `entries` that continue a journal after the record with hash `previous`, in order.
pub fn seal(keys: &Keyring, entropy: &dyn Entropy, home: Home<'_>, entries: &[Entry], previous: &Hash) -> Vec<Vec<u8>> {
    let mut previous = *previous;
    let mut records = Vec::with_capacity(entries.len());
    for entry in entries {
        let plain = serde_json::to_vec(entry).unwrap_or_default();
        let sealed =
            keys.seal(entropy, Place { kind: "journal", key: &after(home, &previous), owner: home.tag }, &plain);
        previous = chain(&previous, &sealed);
        records.push([previous.as_slice(), &sealed].concat());
    }
    records
}

/// The record that stands for the first `entries` entries of a journal, the last of which has `hash`.
pub fn cut(
    keys: &Keyring,
    entropy: &dyn Entropy,
    home: Home<'_>,
    (entries, hash, until): (u64, Hash, Timestamp),
) -> Vec<u8> {
    let cut = Cut { entries, until, hash: URL_SAFE_NO_PAD.encode(hash) };
    let plain = serde_json::to_vec(&cut).unwrap_or_default();
    [hash.as_slice(), &keys.seal(entropy, cut_place(home), &plain)].concat()
}

/// Opens and checks a journal. Without `keys` (its customer was forgotten, nobody has them) the hashes alone are checked.
pub fn open(keys: Option<&Keyring>, home: Home<'_>, records: &[Vec<u8>]) -> Opened {
    let cut = records.first().zip(keys).and_then(|(record, keys)| opened_cut(keys, home, record));
    let mut previous = cut.as_ref().map_or(Some(START), |cut| decoded(&cut.hash)).unwrap_or(START);
    let mut opened = Opened { cut, records: Vec::with_capacity(records.len()), bad: None };
    for record in records.iter().skip(usize::from(opened.cut.is_some())) {
        let (hash, sealed) = record.split_first_chunk::<32>().map_or((START, &[][..]), |(hash, rest)| (*hash, rest));
        let entry = keys.and_then(|keys| opened_entry(keys, home, &previous, sealed));
        let is_closed = keys.is_some() && entry.is_none();
        let is_chained = hash == chain(&previous, sealed);
        let fault = if is_chained { is_closed.then_some(Fault::Sealed) } else { Some(Fault::Chain) };
        opened.records.push((hash, entry));
        if let (Some(fault), None) = (fault, opened.bad) {
            opened.bad = Some(Bad { number: opened.length(), fault });
        }
        previous = hash;
    }
    opened
}

fn opened_entry(keys: &Keyring, home: Home<'_>, previous: &Hash, sealed: &[u8]) -> Option<Entry> {
    let place = Place { kind: "journal", key: &after(home, previous), owner: home.tag };
    serde_json::from_slice(&keys.open(place, sealed).ok()?).ok()
}

fn opened_cut(keys: &Keyring, home: Home<'_>, record: &[u8]) -> Option<Cut> {
    let (hash, sealed) = record.split_first_chunk::<32>()?;
    let cut: Cut = serde_json::from_slice(&keys.open(cut_place(home), sealed).ok()?).ok()?;
    (decoded(&cut.hash)? == *hash).then_some(cut)
}

/// The place of the record that follows the one with hash `previous`.
fn after(home: Home<'_>, previous: &Hash) -> String {
    format!("{} {}", home.journal, URL_SAFE_NO_PAD.encode(previous))
}

fn cut_place(home: Home<'_>) -> Place<'_> {
    Place { kind: "journal checkpoint", key: home.journal, owner: home.tag }
}

fn decoded(hash: &str) -> Option<Hash> {
    URL_SAFE_NO_PAD.decode(hash).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::{Channel, Event};
    use crate::entropy::SeededEntropy;

    const HOME: Home<'static> = Home { journal: "{a}:j", tag: "a" };

    fn ring(salt: &str) -> Keyring {
        Keyring::parse(&Keyring::new_file(&SeededEntropy::new(1))).unwrap().for_journal(HOME.journal, salt)
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn entry(second: i64) -> Entry {
        Entry { at: at(second), channel: Channel::Page, grant: None, event: Event::Lock { locked: true } }
    }

    fn records(count: i64) -> Vec<Vec<u8>> {
        let entries: Vec<Entry> = (1..=count).map(entry).collect();
        seal(&ring("salt"), &SeededEntropy::new(2), HOME, &entries, &START)
    }

    fn bad(records: &[Vec<u8>]) -> Option<(u64, Fault)> {
        open(Some(&ring("salt")), HOME, records).bad.map(|bad| (bad.number, bad.fault))
    }

    /// The same sealed bytes with hashes that follow each other.
    fn mended(records: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let mut previous = START;
        let mend = |record: &Vec<u8>| {
            previous = chain(&previous, &record[32..]);
            [previous.as_slice(), &record[32..]].concat()
        };
        records.iter().map(mend).collect()
    }

    #[test]
    fn any_change_is_found_at_its_place() {
        let good = records(4);
        assert_eq!((bad(&good), first_bad(good.iter().map(Vec::as_slice))), (None, None));
        for place in 0..4 {
            let number = place as u64 + 1;
            for bit in 0..good[place].len() * 8 {
                let mut edited = good.clone();
                edited[place][bit / 8] ^= 1 << (bit % 8);
                assert_eq!(bad(&edited), Some((number, Fault::Chain)), "bit {bit}");
                assert_eq!(first_bad(edited.iter().map(Vec::as_slice)), Some(place));
            }
            let mut short = good.clone();
            short[place].truncate(31);
            assert_eq!(bad(&short), Some((number, Fault::Chain)));
        }
        let removed = [&good[..1], &good[2..]].concat();
        let swapped = vec![good[1].clone(), good[0].clone(), good[2].clone(), good[3].clone()];
        let inserted = [&good[..2], &good[..]].concat();
        let beheaded = good[1..].to_vec();
        for (records, number) in [(&removed, 2), (&swapped, 1), (&inserted, 3), (&beheaded, 1)] {
            assert_eq!(bad(records), Some((number, Fault::Chain)));
            let mended = mended(records);
            assert_eq!(first_bad(mended.iter().map(Vec::as_slice)), None, "hashes alone are mended easily");
            assert_eq!(bad(&mended), Some((number, Fault::Sealed)));
        }
    }

    #[test]
    fn with_its_salt_a_journal_is_gone() {
        let records = records(2);
        let opened = open(Some(&ring("salt")), HOME, &records);
        assert_eq!(opened.entries().collect::<Vec<_>>(), [(1, &entry(1)), (2, &entry(2))]);
        for salt in ["", "another salt"] {
            let lost = open(Some(&ring(salt)), HOME, &records);
            assert_eq!((lost.entries().count(), lost.bad.unwrap().fault), (0, Fault::Sealed));
        }
        let elsewhere = open(Some(&ring("salt")), Home { tag: "b", ..HOME }, &records);
        assert_eq!(elsewhere.entries().count(), 0);
        let chained = open(None, HOME, &records);
        assert_eq!((chained.entries().count(), chained.length(), chained.bad), (0, 2, None));
    }

    #[test]
    fn a_cut_front_is_believed_only_sealed() {
        let (all, keys, entropy) = (records(5), ring("salt"), SeededEntropy::new(3));
        let hash = open(Some(&keys), HOME, &all).hash(3).unwrap();
        let front = cut(&keys, &entropy, HOME, (3, hash, at(3)));
        let trimmed = [vec![front.clone()], all[3..].to_vec()].concat();
        let opened = open(Some(&keys), HOME, &trimmed);
        assert_eq!((opened.bad, opened.length(), opened.before()), (None, 5, 3));
        assert_eq!(opened.entries().collect::<Vec<_>>(), [(4, &entry(4)), (5, &entry(5))]);
        assert_eq!((opened.hash(3), opened.hash(2)), (Some(hash), None));
        assert_eq!(opened.hash(5), open(Some(&keys), HOME, &all).hash(5));
        assert_eq!(open(Some(&keys), HOME, std::slice::from_ref(&front)).length(), 3);

        let forged = cut(&ring("another"), &entropy, HOME, (3, hash, at(3)));
        let further = [vec![front.clone()], all[4..].to_vec()].concat();
        let other_hash = [[7; 32].as_slice(), &front[32..]].concat();
        assert_eq!(bad(&[vec![forged], all[3..].to_vec()].concat()), Some((1, Fault::Chain)));
        assert_eq!(bad(&[vec![other_hash], all[3..].to_vec()].concat()), Some((1, Fault::Chain)));
        assert_eq!(bad(&further), Some((4, Fault::Chain)));
        assert_eq!(bad(&[all[..3].to_vec(), vec![front], all[3..].to_vec()].concat()), Some((4, Fault::Chain)));
    }
}
