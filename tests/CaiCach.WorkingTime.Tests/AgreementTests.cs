using FsCheck;
using FsCheck.Fluent;

namespace CaiCach.WorkingTime.Tests;

/// <summary>The library and the walker must agree on every case, on several calendars.</summary>
public sealed class AgreementTests
{
    static readonly int Cases = Environment.GetEnvironmentVariable("CAICACH_LONG") == "1" ? 1_000_000 : 100_000;
    static readonly DateTime First = new(2018, 1, 1);
    static readonly (int From, int To)[] Standard = [(420, 690), (810, 1020)];

    static readonly Dictionary<DateOnly, bool> National = NationalCalendar.Days().ToDictionary(d => d.Date, d => d.Kind == DayKind.MakeUp);

    public static TheoryData<string> Offices => ["standard", "saturday-morning", "nine-hours", "half-friday"];

    static (WorkingCalendar Calendar, Walker Walker) Office(string name)
    {
        (int From, int To)[] Habit(DayOfWeek day) => (name, day) switch
        {
            ("saturday-morning", DayOfWeek.Saturday) => [(450, 690)],
            (_, DayOfWeek.Saturday or DayOfWeek.Sunday) => [],
            ("nine-hours", _) => [(420, 720), (780, 1020)],
            ("half-friday", DayOfWeek.Friday) => [(420, 690)],
            _ => Standard,
        };
        static OpeningInterval Interval((int From, int To) i) => new(new TimeOnly(i.From / 60, i.From % 60), new TimeOnly(i.To / 60, i.To % 60));
        var hours = new OpeningHours(
            Enum.GetValues<DayOfWeek>().ToDictionary(d => d, IReadOnlyList<OpeningInterval> (d) => [.. Habit(d).Select(Interval)]),
            [.. Standard.Select(Interval)]);
        var calendar = WorkingCalendar.Build(name, NationalCalendar.FirstDay, NationalCalendar.LastDay, hours, [new CalendarLayer("Quốc gia", NationalCalendar.Days())]);
        return (calendar, new Walker(National, Habit, Standard));
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void The_library_agrees_with_a_clerk_who_crosses_off_minutes(string office)
    {
        var (calendar, walker) = Office(office);
        var random = new Random(20211);
        for (var i = 0; i < Cases / 4; i++)
        {
            var received = First.AddMinutes(random.Next(0, 7 * 365 * 1440));
            var unit = (TimeUnit)random.Next(4);
            var rule = (CountingRule)random.Next(2);
            var amount = unit switch { TimeUnit.Month => random.Next(1, 12), TimeUnit.WorkingHour => random.Next(1, 200), _ => random.Next(1, i % 50 == 0 ? 250 : 30) };
            var expected = (unit, rule) switch
            {
                (TimeUnit.WorkingHour, _) => walker.HourExact(received, amount * 60),
                (TimeUnit.WorkingDay, CountingRule.HourExact) => walker.HourExact(received, amount * 480),
                (TimeUnit.WorkingDay, _) => walker.StatutoryWorkingDays(received, amount),
                (TimeUnit.Day, _) => walker.CalendarDays(received, amount),
                _ => walker.Months(received, amount),
            };
            var actual = Deadlines.DueAt(calendar, received, new TimeLimit(amount, unit), rule);
            Assert.True(expected == actual, $"{office}: {received:s} + {amount} {unit} {rule}: walker {expected:s}, library {actual:s}");
        }
    }

    static readonly WorkingCalendar Calendar = NationalCalendar.Load();

    static readonly Arbitrary<DateTime> Moments = Gen.Choose(0, 7 * 365 * 1440).Select(m => First.AddMinutes(m)).ToArbitrary();
    static readonly Arbitrary<int> Amounts = Gen.Choose(1, 200).ToArbitrary();
    static readonly Arbitrary<CountingRule> Rules = Gen.Elements(CountingRule.HourExact, CountingRule.Statutory).ToArbitrary();

    [Fact]
    public void The_inverse_is_exact() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(Moments, Amounts, Rules, (received, amount, rule) =>
        new[] { TimeUnit.WorkingHour, TimeUnit.WorkingDay }.All(unit =>
        {
            var due = Deadlines.DueAt(Calendar, received, new TimeLimit(amount, unit), rule);
            return Deadlines.Consumed(Calendar, received, due, unit, rule) == new TimeConsumed(unit, amount, 0);
        })));

    [Fact]
    public void A_longer_limit_never_ends_earlier() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(Moments, Amounts, Rules, (received, amount, rule) =>
        Enum.GetValues<TimeUnit>().Where(u => u != TimeUnit.Month || amount < 20).All(unit =>
            Deadlines.DueAt(Calendar, received, new TimeLimit(amount, unit), rule) <= Deadlines.DueAt(Calendar, received, new TimeLimit(amount + 1, unit), rule))));

    [Fact]
    public void Receiving_later_is_never_due_earlier() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(Moments, Amounts, Rules, (received, amount, rule) =>
        Enum.GetValues<TimeUnit>().Where(u => u != TimeUnit.Month || amount < 20).All(unit =>
            Deadlines.DueAt(Calendar, received, new TimeLimit(amount, unit), rule) <= Deadlines.DueAt(Calendar, received.AddMinutes(37), new TimeLimit(amount, unit), rule))));
}
