using CaiCach.Organisations.Responsibility;

namespace CaiCach.Modules.Tests.Organisations;

/// <summary>Every day of a period belongs to exactly one head, or to nobody.</summary>
public sealed class HeadTermTests
{
    static readonly Guid Agency = new("00000000-0000-7000-8000-000000000001");
    static readonly DateOnly From = new(2021, 4, 1);
    static readonly DateOnly To = new(2021, 6, 30);

    [Fact]
    public void One_head_holds_the_whole_period() =>
        Assert.Equal(["A 01/04-30/06"], Terms(("A", new(2020, 1, 1), null)));

    [Fact]
    public void Without_a_post_the_days_belong_to_nobody() => Assert.Equal(["- 01/04-30/06"], Terms());

    [Fact]
    public void A_change_in_the_middle_splits_the_period() =>
        Assert.Equal(["A 01/04-15/05", "B 16/05-30/06"], Terms(("A", new(2020, 1, 1), new(2021, 5, 15)), ("B", new(2021, 5, 16), null)));

    [Fact]
    public void Days_between_two_heads_belong_to_nobody() =>
        Assert.Equal(["A 01/04-15/05", "- 16/05-31/05", "B 01/06-30/06"], Terms(("A", new(2020, 1, 1), new(2021, 5, 15)), ("B", new(2021, 6, 1), null)));

    [Fact]
    public void Who_began_last_counts_while_two_hold_the_post_and_the_first_takes_it_back() =>
        Assert.Equal(["A 01/04-09/04", "B 10/04-20/04", "A 21/04-30/06"], Terms(("A", new(2020, 1, 1), null), ("B", new(2021, 4, 10), new(2021, 4, 20))));

    [Fact]
    public void Two_posts_of_one_person_in_a_row_are_one_term() =>
        Assert.Equal(["A 01/04-30/06"], Terms(("A", new(2020, 1, 1), new(2021, 5, 15)), ("A", new(2021, 5, 16), null)));

    [Fact]
    public void Posts_outside_the_period_change_nothing() =>
        Assert.Equal(["A 01/04-30/06"], Terms(("Z", new(2019, 1, 1), new(2019, 12, 31)), ("A", new(2020, 1, 1), null), ("B", new(2021, 7, 1), null)));

    [Fact]
    public void Random_posts_cover_every_day_exactly_once()
    {
        var random = new Random(7);
        for (var run = 0; run < 500; run++)
        {
            var posts = Enumerable.Range(0, random.Next(0, 6)).Select(i =>
            {
                var first = From.AddDays(random.Next(-40, 100));
                return (Name: ((char)('A' + random.Next(3))).ToString(), First: first, Last: random.Next(3) == 0 ? (DateOnly?)null : first.AddDays(random.Next(0, 60)));
            }).OrderBy(p => p.First).ToList();
            var terms = new HeadTerms(From, To, HeadTerms.Split(Agency, From, To, [.. posts.Select(p => (Official(p.Name), p.Name, "Giám đốc", p.First, p.Last))]));

            for (var day = From; day <= To; day = day.AddDays(1))
            {
                var term = Assert.Single(terms.All, t => t.From <= day && day <= t.To);
                Assert.Equal(posts.LastOrDefault(p => p.First <= day && (p.Last is null || day <= p.Last)).Name, term.Name);
                Assert.Same(term, terms.Find(Agency, day));
            }
        }
    }

    static IEnumerable<string> Terms(params (string Name, DateOnly First, DateOnly? Last)[] posts) =>
        HeadTerms.Split(Agency, From, To, [.. posts.Select(p => (Official(p.Name), p.Name, "Giám đốc", p.First, p.Last))])
            .Select(t => $"{t.Name ?? "-"} {t.From:dd/MM}-{t.To:dd/MM}".Replace('-', '-'));

    static Guid Official(string name) => new($"00000000-0000-7000-8000-0000000001{(int)name[0]:00}");
}
