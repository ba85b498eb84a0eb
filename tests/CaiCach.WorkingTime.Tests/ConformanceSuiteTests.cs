using System.Runtime.CompilerServices;
using CaiCach.WorkingTime.Conformance;

namespace CaiCach.WorkingTime.Tests;

/// <summary>The open suite: curated cases whose answers another program crossed off minute by minute.</summary>
public sealed class ConformanceSuiteTests
{
    static readonly CalendarLayer National = new("Quốc gia", NationalCalendar.Days());
    static readonly IReadOnlyList<ConformanceCase> Cases = [.. Directory.GetFiles(Folder(), "*.json").Order(StringComparer.Ordinal).SelectMany(f => ConformanceCase.Read(File.ReadAllText(f)))];

    [Fact]
    public void Every_case_gets_the_walkers_answer_and_its_sentence()
    {
        Assert.True(Cases.Count >= 500);
        Assert.Equal(Cases.Count, Cases.Select(c => c.Id).Distinct().Count());
        Assert.True(Cases.Count(c => c.Expected.Sentence is not null) >= 400);
        Assert.Equal([], Cases.Where(c => !c.Expected.Agrees(c.Answer(National))).Select(c => $"{c.Id}: {c.Expected} / {c.Answer(National)}"));
    }

    [Fact]
    public void A_wrong_date_promise_or_sentence_is_found()
    {
        var right = new ConformanceAnswer("2021-06-08T10:00", null, "Hẹn trả", false);
        Assert.True(right.Agrees(right with { Sentence = null }));
        Assert.All([right with { Due = "2021-06-08T10:01" }, right with { Promised = "2021-06-09T10:00" }, right with { Sentence = "Khác" }, right with { IsBeyond = true }], wrong => Assert.False(right.Agrees(wrong)));
    }

    [Fact]
    public void What_was_used_before_a_pause_and_after_it_is_the_whole_limit()
    {
        var (calendar, random) = (NationalCalendar.Load(), new Random(11));
        for (var i = 0; i < 5_000; i++)
        {
            var received = new DateTime(2019, 1, 2).AddMinutes(random.Next(5 * 365 * 24 * 60));
            var limit = new TimeLimit(random.Next(1, 40), random.Next(2) == 0 ? TimeUnit.WorkingDay : TimeUnit.WorkingHour);
            var ledger = new DeadlineLedger(calendar, received, limit, CountingRule.HourExact);
            var paused = received.AddMinutes(random.Next((int)(ledger.Standing.LawfulDue!.Value - received).TotalMinutes));
            var resumed = paused.AddMinutes(random.Next(60 * 24 * 60));
            ledger.Apply(new DeadlineChange.Pause(paused));
            var due = ledger.Apply(new DeadlineChange.Resume(resumed)).LawfulDue!.Value;
            Assert.Equal(limit.Amount * (limit.Unit == TimeUnit.WorkingDay ? 480 : 60), calendar.OpenMinutesBetween(received, paused) + calendar.OpenMinutesBetween(resumed, due));
        }
    }

    [Fact]
    public void Nothing_resumes_that_did_not_pause_and_nothing_pauses_that_does_not_run()
    {
        var ledger = new DeadlineLedger(NationalCalendar.Load(), new DateTime(2021, 6, 7, 9, 0, 0), new TimeLimit(5, TimeUnit.WorkingDay), CountingRule.HourExact);
        Assert.Throws<InvalidOperationException>(() => ledger.Apply(new DeadlineChange.Resume(new DateTime(2021, 6, 8, 9, 0, 0))));
        ledger.Apply(new DeadlineChange.Suspend(new DateTime(2021, 6, 8, 9, 0, 0)));
        Assert.Throws<InvalidOperationException>(() => ledger.Apply(new DeadlineChange.Pause(new DateTime(2021, 6, 8, 10, 0, 0))));
    }

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../conformance/cases");
}
