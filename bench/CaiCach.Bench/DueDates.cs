using System.Diagnostics;
using System.Globalization;
using CaiCach.WorkingTime;

namespace CaiCach.Bench;

/// <summary>Due dates a second, against a loop over days that knows the same holidays.</summary>
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
