"""The simulation of simulation.bench.ts once more, in plain vectorised numpy: the job comes as JSON on standard input."""

import json
import sys
import time

import numpy as np

job = json.load(sys.stdin)
start, cpu = time.perf_counter(), time.process_time()
random = np.random.default_rng(job["seed"])
trials, years = job["trials"], job["years"]
common = random.standard_normal(trials)


def probability_below(z):
    """Standard normal; Abramowitz and Stegun 7.1.26, for numpy has no error function."""
    x = np.abs(z) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * x)
    tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * np.exp(-x * x)
    return 0.5 * (1 + np.sign(z) * (1 - tail))


def triangular(estimate, probability):
    low, base, high = estimate["low"], estimate["base"], estimate["high"]
    rising = low + np.sqrt(probability * (high - low) * (base - low))
    falling = high - np.sqrt((1 - probability) * (high - low) * (high - base))
    return np.where(probability < (base - low) / (high - low), rising, falling)


revenue = np.zeros(trials)
for segment in job["segments"]:
    z = np.sqrt(job["correlation"]) * common + np.sqrt(1 - job["correlation"]) * random.standard_normal(trials)
    growth = triangular(segment["marketGrowth"], probability_below(z))
    price = segment["price"] * (1 + triangular(segment["priceChange"], random.random(trials))) ** years
    share = np.minimum(triangular(segment["shareNext"], random.random(trials)), segment["maxShare"])
    market = np.minimum(segment["marketSize"] * (1 + growth) ** years, segment["marketPotential"])
    revenue += share * market * price
reached = np.mean(revenue >= job["required"]["revenue"])
points = np.percentile(revenue, [10, 50, 90]) / job["revenueBase"] - 1
took = [time.perf_counter() - start, time.process_time() - cpu]
print(*(round(seconds * 1000) for seconds in took), f"{reached:.4f}", *(f"{point:.4f}" for point in points))
