//! `--phone`: https on the local network, and codes for a phone's camera.
//!
//! A phone keeps an app for use without a network only from a page by https that it trusts. So
//! this checkout has an authority of its own, in `data/authority`, and the phone is told to trust
//! it once. Its key never leaves the folder.

use std::net::{IpAddr, UdpSocket};
use std::process::Command;

use super::authority::Authority;
use super::handing_out;
use crate::outcome::Outcome;

/// Adds what the server needs to be reached from a phone, prints the way there, and says where that
/// is.
pub fn prepare(server: &mut Command, port: u16) -> Outcome<String> {
    let address = local_address()?;
    let authority = Authority::of_this_checkout()?;
    let (certificate, key) = authority.certify(address)?;
    let origin = format!("https://{address}:{port}");
    server.args([
        "--listen",
        &format!("0.0.0.0:{port}"),
        "--public-url",
        &origin,
    ]);
    server
        .arg("--tls-cert")
        .arg(certificate)
        .arg("--tls-key")
        .arg(key);
    let download_port = port.checked_add(1).ok_or("choose a port below 65535")?;
    handing_out::start(download_port, authority.certificate()?)?;
    let download = format!("http://{address}:{download_port}/spotter.crt");
    println!("Phone and this computer share one network. Three steps, once each.\n");
    println!(
        "1  Trust this computer: {download}\n{}",
        picture(&download)?
    );
    println!("   iPhone   open it in Safari, allow, then Settings › General › VPN & Device");
    println!("            Management › Spotter › Install; then General › About › Certificate");
    println!("            Trust Settings › Spotter on.");
    println!("   Android  open it in Chrome; then Settings › Security › More › Install a");
    println!("            certificate › CA certificate, and choose the file.\n");
    println!("2  Open Spotter: {origin}\n{}", picture(&origin)?);
    println!("   iPhone   Share › Add to Home Screen, and go on in the app that stands there.");
    println!("   Android  the menu › Install app.\n");
    println!("3  Open the link below. An iPhone opens it in Safari: there type its code into");
    println!("   the installed app, or found in Safari and use Move to the installed app.\n");
    Ok(origin)
}

/// The address of this machine in its network; nothing is sent to find it.
fn local_address() -> Outcome<IpAddr> {
    let socket = UdpSocket::bind("0.0.0.0:0")?;
    // An address reserved for documentation (RFC 5737): connecting UDP only picks a route.
    socket
        .connect("192.0.2.1:9")
        .map_err(|_| "find a network that a phone could be on")?;
    Ok(socket.local_addr()?.ip())
}

/// A link as a camera reads it.
pub fn picture(link: &str) -> Outcome<String> {
    use qrcode::render::unicode::Dense1x2;
    let code = qrcode::QrCode::new(link)?;
    // Light on dark, as terminals are.
    let mut picture = code.render::<Dense1x2>();
    Ok(picture
        .dark_color(Dense1x2::Light)
        .light_color(Dense1x2::Dark)
        .build())
}
