//! The address that somebody counts by: whoever has one IPv6 address has a whole network of them.

use std::net::{IpAddr, Ipv6Addr};

/// What one subscriber gets of IPv6 at least.
const SUBSCRIBER_BITS: u32 = 64;

/// An IPv4 address itself, of an IPv6 address its network.
pub fn counted(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let network = u128::MAX << (Ipv6Addr::BITS - SUBSCRIBER_BITS);
            IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & network))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_of_addresses_is_one_subscriber() {
        let address = |text: &str| text.parse::<IpAddr>().expect("an address");
        let of = |text| counted(address(text));
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::4"), of("2001:db8:1:3::4"));
        assert_eq!(of("::ffff:192.0.2.1"), address("192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
