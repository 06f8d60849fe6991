//! Who is behind a proxy. What `X-Forwarded-For` says is believed only as far as it was written by
//! proxies that the operator named: from the right, up to the first address that is none of theirs.

use std::net::IpAddr;
use std::str::FromStr;

use axum::http::HeaderMap;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// An address or a network of them: `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u32,
}

/// A text that names no network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an address, or a network as 10.0.0.0/8")]
pub struct NotANetwork;

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address.trim().parse().map_err(|_| NotANetwork)?;
        let bits_max = if address.is_ipv4() { 32 } else { 128 };
        let bits = match bits {
            Some(bits) => bits.trim().parse().map_err(|_| NotANetwork)?,
            None => bits_max,
        };
        if bits > bits_max {
            return Err(NotANetwork);
        }
        Ok(Self { address, bits })
    }
}

impl Network {
    /// Whether an address is of this network.
    pub fn contains(&self, address: IpAddr) -> bool {
        let differ = match (self.address, address.to_canonical()) {
            (IpAddr::V4(mine), IpAddr::V4(other)) => {
                (mine.to_bits() ^ other.to_bits()).leading_zeros()
            }
            (IpAddr::V6(mine), IpAddr::V6(other)) => {
                (mine.to_bits() ^ other.to_bits()).leading_zeros()
            }
            _ => return false,
        };
        differ >= self.bits
    }
}

/// Whether an address is of one of these networks.
pub fn is_of(networks: &[Network], address: IpAddr) -> bool {
    networks.iter().any(|network| network.contains(address))
}

/// Who sent a request that came from `peer`.
pub fn sender(peer: IpAddr, trusted: &[Network], headers: &HeaderMap) -> IpAddr {
    let values = headers.get_all(FORWARDED_FOR);
    let mut named: Vec<&str> = values
        .iter()
        .flat_map(|value| value.to_str().unwrap_or_default().split(','))
        .collect();
    let mut sender = peer;
    while is_of(trusted, sender)
        && let Some(before) = named.pop().and_then(read_address)
    {
        sender = before;
    }
    sender
}

/// An address, as proxies write it: some add a port.
fn read_address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    bare.parse()
        .ok()
        .or_else(|| Some(text.parse::<std::net::SocketAddr>().ok()?.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn a_network_holds_its_addresses_and_no_others() {
        let network = |text: &str| text.parse::<Network>();
        let ten = network("10.0.0.0/8").expect("a network");
        assert!(ten.contains(ip("10.200.3.4")) && ten.contains(ip("::ffff:10.1.1.1")));
        assert!(!ten.contains(ip("11.0.0.1")) && !ten.contains(ip("fd00::1")));
        let local = network("fd00::/8").expect("a network");
        assert!(local.contains(ip("fdab::1")) && !local.contains(ip("fe80::1")));
        let one = network("192.0.2.7").expect("an address");
        assert!(one.contains(ip("192.0.2.7")) && !one.contains(ip("192.0.2.6")));
        assert!(network("0.0.0.0/0").is_ok_and(|all| all.contains(ip("192.0.2.7"))));
        for bad in [
            "",
            "10.0.0.0/33",
            "10.0.0.0/-1",
            "ten",
            "fd00::/129",
            "10.0.0.0/",
        ] {
            assert_eq!(network(bad), Err(NotANetwork), "{bad}");
        }
    }

    #[test]
    fn only_what_trusted_proxies_wrote_is_believed() {
        let trusted = ["10.0.0.0/8".parse().expect("a network")];
        let sent = |peer: &str, lines: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(FORWARDED_FOR, line.parse().expect("a value"));
            }
            sender(ip(peer), &trusted, &headers)
        };
        assert_eq!(sent("10.0.0.1", &["192.0.2.7"]), ip("192.0.2.7"));
        assert_eq!(sent("10.0.0.1", &["1.1.1.1, 192.0.2.7"]), ip("192.0.2.7"));
        assert_eq!(
            sent("10.0.0.1", &["1.1.1.1", "192.0.2.7, 10.0.0.2"]),
            ip("192.0.2.7")
        );
        assert_eq!(sent("10.0.0.1", &["192.0.2.7:4711"]), ip("192.0.2.7"));
        assert_eq!(sent("10.0.0.1", &["[2001:db8::1]:80"]), ip("2001:db8::1"));
        assert_eq!(sent("10.0.0.1", &["1.1.1.1, unknown"]), ip("10.0.0.1"));
        assert_eq!(sent("10.0.0.1", &[]), ip("10.0.0.1"));
        assert_eq!(
            sent("192.0.2.9", &["1.1.1.1"]),
            ip("192.0.2.9"),
            "a stranger's word"
        );
    }
}
