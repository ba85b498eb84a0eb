using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CaiCach.WorkingTime.Tests;

/// <summary>The published cases, whose answers another program worked out minute by minute.</summary>
public sealed class ConformanceTests
{
    static readonly WorkingCalendar Calendar = NationalCalendar.Load();

    [Fact]
    public void Every_published_case_gets_the_published_answer()
    {
        var cases = File.ReadAllLines(PathOf());

        Assert.True(cases.Length >= 1_500);
        Assert.Equal(cases.Select(line => $"{line} {Published(line)}"), cases.Select(line => $"{line} {Answer(line)}"));
    }

    [Fact]
    public void A_wrong_answer_would_be_found() =>
        Assert.NotEqual(
            "2026-01-12T10:00",
            Answer("""{"received": "2026-01-09T10:00", "amount": 1, "unit": "working-day", "rule": "hour-exact"}"""));

    static string Answer(string line)
    {
        using var json = JsonDocument.Parse(DueCommand.Answer(line, Calendar));
        return Due(json);
    }

    static string Published(string line)
    {
        using var json = JsonDocument.Parse(line);
        return Due(json);
    }

    static string Due(JsonDocument answer) => answer.RootElement.TryGetProperty("due", out var due) ? due.GetString()! : "error";

    static string PathOf([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../conformance/deadlines.jsonl");
}
