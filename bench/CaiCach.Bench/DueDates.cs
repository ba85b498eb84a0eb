using System.Diagnostics;
using System.Globalization;
using CaiCach.WorkingTime;
using CaiCach.WorkingTime.Tests;

namespace CaiCach.Bench;

/// <summary>Due dates a second, against a loop over days that knows the same holidays, and hours against the clerk of the tests who crosses off one minute after the other.</summary>
internal static class DueDates
{
    const int Cases = 200_000;

    public static void Run(int rounds)
    {
        var calendar = NationalCalendar.Load();
        var random = new Random(7);
        var cases = Enumerable.Range(0, Cases).Select(_ => (From: new DateTime(2019, 1, 2, 8, 0, 0).AddDays(random.Next(6 * 365)).AddMinutes(random.Next(480)), Days: random.Next(1, 31))).ToArray();
        var days = new HashSet<DateOnly>(Enumerable.Range(0, 9 * 365).Select(d => new DateOnly(2018, 1, 1).AddDays(d)).Where(calendar.IsWorkingDay));
        if (cases.Any(c => Naive(days, c.From, c.Days) != DateOnly.FromDateTime(Product(calendar, c.From, c.Days))))
        {
            throw new InvalidOperationException("The two disagree.");
        }

        var (alone, explained, sentence, naive) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            naive.Add(Nanoseconds(cases, c => Naive(days, c.From, c.Days).DayNumber));
            alone.Add(Nanoseconds(cases, c => (int)Product(calendar, c.From, c.Days).Ticks));
            explained.Add(Nanoseconds(cases, c => Explained(calendar, c.From, c.Days).Explanation.WeekendDays));
            sentence.Add(Nanoseconds(cases, c => Explained(calendar, c.From, c.Days).Explanation.ToVietnamese().Length));
        }

        var (floor, own, parts, said) = (Rounds.Median(naive.Skip(1)), Rounds.Median(alone.Skip(1)), Rounds.Median(explained.Skip(1)), Rounds.Median(sentence.Skip(1)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\nDue dates of 1 to 30 working days: loop over days {floor:0} ns; product {own:0} ns ({1e9 / own:0} a second, {own / floor:0.00} of the loop), with the parts of the explanation {parts:0} ns, with its sentence {said:0} ns ({1e9 / said:0} a second)"));
        Hours(calendar, cases, rounds);
    }

    /// <summary>Working hours, as internal processes give them.</summary>
    static void Hours(WorkingCalendar calendar, (DateTime From, int Days)[] cases, int rounds)
    {
        (int From, int To)[] open = [(420, 690), (810, 1020)];
        var walker = new Walker(NationalCalendar.Days().ToDictionary(d => d.Date, d => d.Kind == DayKind.MakeUp), day => day is DayOfWeek.Saturday or DayOfWeek.Sunday ? [] : open, open);
        var few = cases[..(Cases / 100)];
        static int Of(int days) => days * 7;
        DateTime Product((DateTime From, int Days) c) => Deadlines.DueAt(calendar, c.From, new TimeLimit(Of(c.Days), TimeUnit.WorkingHour), CountingRule.HourExact);
        if (few.Any(c => walker.HourExact(c.From, Of(c.Days) * 60) != Product(c)))
        {
            throw new InvalidOperationException("The two disagree.");
        }

        var (walked, own) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            walked.Add(Nanoseconds(few, c => (int)walker.HourExact(c.From, Of(c.Days) * 60).Ticks));
            own.Add(Nanoseconds(few, c => (int)Product(c).Ticks));
        }

        var (walk, hours) = (Rounds.Median(walked.Skip(1)), Rounds.Median(own.Skip(1)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Due moments of 7 to 210 working hours: minute by minute {walk:0} ns; product {hours:0} ns ({hours / walk:0.0000} of it)"));
    }

    static DateTime Product(WorkingCalendar calendar, DateTime from, int days) => Deadlines.DueAt(calendar, from, new TimeLimit(days, TimeUnit.WorkingDay), CountingRule.Statutory);

    static Deadline Explained(WorkingCalendar calendar, DateTime from, int days) => Deadlines.Compute(calendar, from, new TimeLimit(days, TimeUnit.WorkingDay), CountingRule.Statutory);

    static DateOnly Naive(HashSet<DateOnly> working, DateTime from, int days)
    {
        var day = DateOnly.FromDateTime(from);
        while (!working.Contains(day))
        {
            day = day.AddDays(1); // received on a day off: as at the next opening
        }

        while (days > 0)
        {
            day = day.AddDays(1);
            days -= working.Contains(day) ? 1 : 0;
        }

        return day;
    }

    static double Nanoseconds((DateTime From, int Days)[] cases, Func<(DateTime From, int Days), int> work)
    {
        var (watch, sum) = (Stopwatch.StartNew(), 0L);
        foreach (var one in cases)
        {
            sum += work(one);
        }

        GC.KeepAlive(sum);
        return watch.Elapsed.TotalNanoseconds / cases.Length;
    }
}
