//! Chains kept on disk between restarts.

use super::{Scene, at, now};
use crate::pki::{CHAIN_URL, Pki};
use saldo::platform::alexa::Rejection;
use saldo::platform::alexa::chains::FetchError;
use std::path::PathBuf;
use std::time::Duration;

/// A folder of its own for a test, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("saldo-it-chains-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("echo-api-cert-test.pem")
    }

    fn count(&self) -> usize {
        std::fs::read_dir(&self.0).unwrap().count()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn scene(pki: &Pki, folder: &Folder) -> Scene {
    Scene::with(pki.chain(), pki.anchors(), Duration::ZERO, Some(folder.0.clone()))
}

#[tokio::test]
async fn a_downloaded_chain_saves_the_download_after_a_restart() {
    let (pki, folder) = (Pki::new(), Folder::new("restart"));
    scene(&pki, &folder).get(CHAIN_URL, now()).await.unwrap();
    assert_eq!((std::fs::read_to_string(folder.file()).unwrap().matches("BEGIN").count(), folder.count()), (2, 1));
    let again = scene(&pki, &folder);
    again.stub.serve(Err(FetchError::Failed("down")));
    again.get(CHAIN_URL, now()).await.unwrap();
    assert_eq!(again.stub.asked(), 0);
}

#[tokio::test]
async fn what_does_not_validate_is_not_kept() {
    let (pki, other, folder) = (Pki::new(), Pki::new(), Folder::new("invalid"));
    let scene = scene(&pki, &folder);
    scene.stub.serve(Ok(other.chain().into_bytes()));
    assert_eq!(scene.get(CHAIN_URL, now()).await, Err(Rejection::ChainUntrusted));
    assert_eq!(folder.count(), 0);
}

#[tokio::test]
async fn a_bad_file_is_ignored_and_replaced() {
    let pki = Pki::new();
    let other = Pki::new();
    let old = pki.leaf().dates((2020, 1, 1), (2021, 1, 1)).chain();
    for (name, content) in
        [("text", "x".to_owned()), ("other", other.chain()), ("old", old), ("huge", "\n".repeat(70_000))]
    {
        let folder = Folder::new(name);
        std::fs::write(folder.file(), &content).unwrap();
        let scene = scene(&pki, &folder);
        scene.get(CHAIN_URL, now()).await.unwrap();
        assert_eq!(scene.stub.asked(), 1, "{name}");
        assert_ne!(std::fs::read_to_string(folder.file()).unwrap(), content, "{name}");
    }
}

#[tokio::test]
async fn a_kept_chain_that_expires_is_fetched_anew() {
    let (pki, folder) = (Pki::new(), Folder::new("expires"));
    std::fs::write(folder.file(), pki.leaf().dates((2020, 1, 1), (2027, 1, 1)).chain()).unwrap();
    let scene = scene(&pki, &folder);
    scene.get(CHAIN_URL, now()).await.unwrap();
    assert_eq!(scene.stub.asked(), 0);
    scene.get(CHAIN_URL, at("2027-01-02T00:00:00Z")).await.unwrap();
    assert_eq!(scene.stub.asked(), 1);
}

#[tokio::test]
async fn a_file_put_there_after_a_failure_is_found_at_once() {
    let (pki, folder) = (Pki::new(), Folder::new("late"));
    let scene = scene(&pki, &folder);
    scene.stub.serve(Err(FetchError::Failed("down")));
    assert_eq!(scene.get(CHAIN_URL, now()).await, Err(Rejection::ChainUnavailable));
    std::fs::write(folder.file(), pki.chain()).unwrap();
    scene.get(CHAIN_URL, now()).await.unwrap();
    assert_eq!(scene.stub.asked(), 1);
}

#[tokio::test]
async fn an_address_that_names_no_file_is_not_kept() {
    let (pki, folder) = (Pki::new(), Folder::new("nameless"));
    let scene = scene(&pki, &folder);
    for url in ["https://s3.amazonaws.com/echo.api/.hidden", "https://s3.amazonaws.com/echo.api/a+b.pem"] {
        scene.get(url, now()).await.unwrap();
    }
    assert_eq!((scene.stub.asked(), folder.count()), (2, 0));
}

#[tokio::test]
async fn a_failure_is_forgotten_once_the_chain_is_there() {
    let (pki, folder) = (Pki::new(), Folder::new("forgotten"));
    let scene = scene(&pki, &folder);
    scene.stub.serve(Err(FetchError::Failed("down")));
    assert_eq!(scene.get(CHAIN_URL, now()).await, Err(Rejection::ChainUnavailable));
    std::fs::write(folder.file(), pki.chain()).unwrap();
    scene.get(CHAIN_URL, now()).await.unwrap();

    scene.stub.serve(Ok(pki.chain().into_bytes()));
    std::fs::remove_file(folder.file()).unwrap();
    for number in 0..16 {
        scene.get(&format!("https://s3.amazonaws.com/echo.api/{number}.pem"), now()).await.unwrap();
    }
    scene.get(CHAIN_URL, now()).await.unwrap();
    assert_eq!(scene.stub.asked(), 18);
}
