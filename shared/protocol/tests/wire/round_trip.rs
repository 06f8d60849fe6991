//! Every frame reads what it wrote.

use proptest::prelude::*;
use protocol::row::Row;
use protocol::{from_bytes, to_bytes};

use crate::any;

macro_rules! reads_what_it_wrote {
    ($($name:ident),* $(,)?) => {proptest! {$(
        #[test]
        fn $name(value in any::$name()) {
            let bytes = to_bytes(&value);
            let read = same(&value, from_bytes(&bytes).expect("just written"));
            prop_assert_eq!(&read, &value);
            // The same value is the same bytes, whoever wrote it.
            prop_assert_eq!(to_bytes(&read), bytes);
        }
    )*}};
}

fn same<T>(_: &T, read: T) -> T {
    read
}

reads_what_it_wrote! {
    sync_request, sync_reply, client_frame, server_frame, error_body, control, push_item,
    item_reply, entry, found_request, invitation_request, invitation_reply, join_request, admission,
}

proptest! {
    #[test]
    fn a_row_reads_what_it_wrote(row in any::row()) {
        let bytes = row.to_row_bytes();
        prop_assert_eq!(&bytes.key, &row.key());
        prop_assert_eq!(Row::from_row_bytes(&bytes), Ok(Some(row)));
    }
}
