//! The open sockets of each device: when there are too many, the oldest ends.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use domain::id::DeviceId;
use tokio::sync::oneshot;

/// Turns ready when a newer socket took the place.
pub type Replaced = oneshot::Receiver<()>;

/// The open sockets.
#[derive(Debug)]
pub struct Sockets {
    per_device_max: usize,
    open: Mutex<HashMap<DeviceId, VecDeque<oneshot::Sender<()>>>>,
}

impl Sockets {
    /// With so many for each device.
    pub fn new(per_device_max: usize) -> Self {
        Self {
            per_device_max: per_device_max.max(1),
            open: Mutex::new(HashMap::new()),
        }
    }

    /// Opens one; the oldest of the same device ends if there are too many.
    pub fn open(&self, device: DeviceId) -> Replaced {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|_, sockets| {
            sockets.retain(|socket| !socket.is_closed());
            !sockets.is_empty()
        });
        let sockets = open.entry(device).or_default();
        if sockets.len() >= self.per_device_max
            && let Some(oldest) = sockets.pop_front()
        {
            // It may have ended by itself.
            let _ = oldest.send(());
        }
        let (sender, replaced) = oneshot::channel();
        sockets.push_back(sender);
        replaced
    }
}
