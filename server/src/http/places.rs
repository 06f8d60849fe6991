//! The places for open connections: so many in all, and so many for one address, so that nobody
//! alone takes them all.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::address::counted;
use super::proxy::{Network, is_of};

type Taken = Arc<Mutex<HashMap<IpAddr, usize>>>;

/// The places.
#[derive(Debug)]
pub struct Places {
    free: Arc<Semaphore>,
    per_address_max: usize,
    uncounted: Vec<Network>,
    taken: Taken,
}

/// One connection's place, until it is dropped.
#[derive(Debug)]
pub struct Place {
    _free: OwnedSemaphorePermit,
    address: Option<IpAddr>,
    taken: Taken,
}

impl Places {
    /// So many in all, and for one address that is not of those `uncounted`: proxies.
    pub fn new(most: usize, per_address_max: usize, uncounted: Vec<Network>) -> Self {
        Self {
            free: Arc::new(Semaphore::new(most)),
            per_address_max,
            uncounted,
            taken: Taken::default(),
        }
    }

    /// A place, if there is one for this address.
    pub fn take(&self, address: IpAddr) -> Option<Place> {
        let free = self.free.clone().try_acquire_owned().ok()?;
        let address = (!is_of(&self.uncounted, address)).then(|| counted(address));
        if let Some(address) = address {
            let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
            let count = taken.entry(address).or_default();
            if *count >= self.per_address_max {
                return None;
            }
            *count += 1;
        }
        Some(Place {
            _free: free,
            address,
            taken: self.taken.clone(),
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some(address) = self.address else { return };
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_takes_many_places_leaves_some_to_others() {
        let places = Places::new(4, 2, vec![]);
        let (ana, ben) = (IpAddr::from([10, 0, 0, 1]), IpAddr::from([10, 0, 0, 2]));
        let first = places.take(ana).expect("a place");
        let _second = places.take(ana).expect("a place");
        assert!(places.take(ana).is_none());
        let _bens = places.take(ben).expect("a place");
        drop(first);
        let _third = places.take(ana).expect("it is free again");
        let _fourth = places.take(ben).expect("the last in all");
        let cy = IpAddr::from([10, 0, 0, 3]);
        assert!(places.take(cy).is_none());
    }

    #[test]
    fn a_proxy_stands_for_many() {
        let proxy = "10.0.0.0/8".parse().expect("a network");
        let places = Places::new(3, 1, vec![proxy]);
        let taken: Vec<_> = (0..3)
            .map(|_| places.take(IpAddr::from([10, 0, 0, 1])))
            .collect();
        assert!(taken.iter().all(Option::is_some));
    }
}
