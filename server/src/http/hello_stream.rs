//! A stream that gives out only so many bytes until it is opened: before somebody has said who they
//! are, a connection cannot make the server hold more than that.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The stream.
#[derive(Debug)]
pub struct HelloStream<S> {
    inner: S,
    room: Option<usize>,
}

impl<S> HelloStream<S> {
    /// Closed but for its first `bytes`.
    pub fn new(inner: S, bytes: usize) -> Self {
        Self {
            inner,
            room: Some(bytes),
        }
    }

    /// From here on everything passes.
    pub fn open(&mut self) {
        self.room = None;
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for HelloStream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let Some(room) = self.room else {
            return Pin::new(&mut self.inner).poll_read(context, buffer);
        };
        if room == 0 {
            return Poll::Ready(Err(io::Error::other("the first frame is over its limit")));
        }
        let mut part = buffer.take(room);
        let before = part.filled().len();
        std::task::ready!(Pin::new(&mut self.inner).poll_read(context, &mut part))?;
        let read = part.filled().len() - before;
        // `take` shares the memory but not the count: tell the outer buffer what was filled.
        let start = buffer.filled().len();
        buffer.initialize_unfilled_to(read);
        buffer.set_filled(start + read);
        self.room = Some(room - read);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for HelloStream<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}
