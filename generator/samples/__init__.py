"""Example values: schemas, media types and parameters of the IR to believable JSON; knows no HTTP and no language."""

from generator.samples.sampler import Sampler, owner_of

__all__ = ["Sampler", "owner_of"]
