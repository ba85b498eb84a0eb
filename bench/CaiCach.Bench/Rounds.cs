using System.Globalization;

namespace CaiCach.Bench;

/// <summary>Runs every variant once a round, in turn, and compares each with the floor of its own round; medians.</summary>
internal static class Rounds
{
    // Slices not counted: a program that is still being compiled is not the one that serves the day.
    const int Warming = 4;

    public static async Task RunAsync(string heading, int rounds, string floor, IReadOnlyList<(string Name, Func<Task<Slice>> Run)> variants)
    {
        var slices = variants.ToDictionary(v => v.Name, _ => new List<Slice>());
        for (var i = 0; i < Warming; i++)
        {
            foreach (var (_, run) in variants)
            {
                await run();
            }
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, run) in variants)
            {
                slices[name].Add(await run());
            }
        }

        Console.WriteLine($"\n{heading} (load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]})\n");
        Console.WriteLine("| variant | per second | to floor | CPU µs an operation | to floor | p50 ms | p99 ms | wrong |\n|---|---|---|---|---|---|---|---|");
        foreach (var (name, own) in slices)
        {
            var base_ = slices[floor];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {Median(own.Select(s => s.PerSecond)):0} | {Median(own.Zip(base_, (a, b) => a.PerSecond / b.PerSecond)):0.00} | {Median(own.Select(s => s.CpuMicroseconds)):0} | {Median(own.Zip(base_, (a, b) => a.CpuMicroseconds / b.CpuMicroseconds)):0.00} | {Median(own.Select(s => s.P50)):0.0} | {Median(own.Select(s => s.P99)):0.0} | {own.Sum(s => s.Wrong)} |"));
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
