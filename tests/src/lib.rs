//! What runs on real parts: flows, journeys, faults and benchmarks.
