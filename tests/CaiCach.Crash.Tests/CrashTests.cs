using System.Globalization;
using CaiCach.TestKit;

namespace CaiCach.Crash.Tests;

/// <summary>
/// Whatever was acknowledged survives, and numbers stay without gap or double, however often the server is killed under load.
/// <c>CAICACH_CRASH_CYCLES=50</c> makes the full measure; <c>CAICACH_CRASH_SEED</c> repeats a run's random moments.
/// </summary>
public sealed class CrashTests
{
    [Theory, EachDatabase]
    public async Task Nothing_acknowledged_is_lost_and_no_number_is_missing_or_double(string provider)
    {
        await using var run = await CrashRun.BuildAsync(provider, Number("CAICACH_CRASH_SEED") ?? Random.Shared.Next(), answersEarly: false);

        for (var cycle = 0; cycle < (Number("CAICACH_CRASH_CYCLES") ?? 2); cycle++)
        {
            await run.CycleAsync();
        }

        var findings = await run.FinishAsync();
        TestContext.Current.TestOutputHelper!.WriteLine(run.Summary);
        Assert.True(findings.Count == 0, run.Summary + "\n" + string.Join("\n", findings.Take(20)));
        Assert.True(run.Unanswered > 0, "No command was under way at any kill: the load proves nothing. " + run.Summary);
    }

    /// <summary>The twin: with the answer sent before the commit, the same run finds the loss. What finds it is the same on either engine.</summary>
    [Fact]
    public async Task An_answer_sent_before_the_commit_is_found()
    {
        await using var run = await CrashRun.BuildAsync("sqlite", seed: 1, answersEarly: true);

        await run.CycleAsync();
        await run.CycleAsync();

        var findings = await run.FinishAsync();
        TestContext.Current.TestOutputHelper!.WriteLine(run.Summary + "\n" + string.Join("\n", findings.Take(5)));
        Assert.Contains(findings, f => f.StartsWith(IndependentCheck.Lost, StringComparison.Ordinal));
    }

    static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
