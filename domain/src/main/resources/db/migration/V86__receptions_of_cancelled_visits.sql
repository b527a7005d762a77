-- A visit that was cancelled left its reception open: everything was still offered there.
update reception r join repair_order o on o.number = r.number set r.state = 'CANCELLED' where o.state = 'CANCELLED';
