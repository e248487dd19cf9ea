"""Builders, oracles and audits that several tests share."""
