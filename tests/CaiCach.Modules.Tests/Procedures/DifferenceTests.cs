using CaiCach.Procedures.Catalogue;
using CaiCach.Procedures.Drafting;
using CaiCach.WorkingTime;

namespace CaiCach.Modules.Tests.Procedures;

public sealed class DifferenceTests
{
    static readonly string[] Names = ["Đơn đăng ký", "Đơn đăng ký biến động", "Bản sao giấy chứng nhận", "Bản sao có chứng thực giấy chứng nhận", "Hợp đồng", "Văn bản uỷ quyền", "Trích đo"];
    static readonly string?[] Cases = [null, "Tặng cho", "Chuyển nhượng"];

    [Fact]
    public void Papers_stand_in_exactly_one_pair_and_nothing_is_invented()
    {
        var random = new Random(20210701);
        for (var i = 0; i < 2000; i++)
        {
            var (before, after) = (Papers(random), Papers(random));
            var pairs = PaperPairs.Of(before, after);
            Assert.Equal(Sorted(before), Sorted(pairs.Select(p => p.Before).OfType<ContentPaper>()));
            Assert.Equal(Sorted(after), Sorted(pairs.Select(p => p.After).OfType<ContentPaper>()));

            // What stands on both sides is never told as a change.
            var same = before.Select(p => p.ToString()).ToList();
            var kept = after.Count(p => same.Remove(p.ToString()));
            Assert.Equal(kept, pairs.Count(p => p.Before is not null && p.Before == p.After));
        }
    }

    [Fact]
    public void A_content_differs_from_itself_in_nothing_and_both_ways_in_as_much()
    {
        var random = new Random(7);
        for (var i = 0; i < 1000; i++)
        {
            var (a, b) = (Content(random), Content(random));
            Assert.Empty(ProcedureDifference.Between(a, a with { Papers = [.. a.Papers.Reverse()] }));
            var (there, back) = (ProcedureDifference.Between(a, b), ProcedureDifference.Between(b, a));
            Assert.Equal(there.Count(c => c.Before is null), back.Count(c => c.After is null));
            Assert.Equal(there.Count(c => c.After is null), back.Count(c => c.Before is null));
            Assert.Equal(there.Count, back.Count);
            Assert.All(there, c => Assert.False(c.Before == c.After && string.IsNullOrEmpty(c.What), $"{c.Label}: {c.Before}"));
        }
    }

    [Fact]
    public void A_change_is_told_paper_by_paper_in_words()
    {
        var before = new ProcedureContent { Name = "Đăng ký biến động", LimitAmount = 10, LimitUnit = TimeUnit.WorkingDay, Papers = [new(null, "Đơn đăng ký", 1, 0), new(null, "Bản sao giấy chứng nhận", 0, 1), new("Tặng cho", "Hợp đồng")] };
        var after = before with { LimitAmount = 7, Papers = [new(null, "Đơn đăng ký", 2, 0), new(null, "Bản sao có chứng thực giấy chứng nhận", 0, 1), new("Chuyển nhượng", "Hợp đồng"), new(null, "Trích đo")], OnlineLevel = OnlineLevel.Full };

        var changes = ProcedureDifference.Between(before, after);

        Assert.Equal([null, "số bản", "trường hợp", "tên"], changes.Where(c => c.Part == ContentPart.Paper).Select(c => c.What).Order(StringComparer.Ordinal));
        Assert.Contains(changes, c => c is { Part: ContentPart.Limit, Before: "10 ngày làm việc", After: "7 ngày làm việc", Kind: "sửa" });
        Assert.Contains(changes, c => c is { Part: ContentPart.Level, Before: null, Kind: "thêm" });
    }

    static List<ContentPaper> Papers(Random random) =>
        [.. Enumerable.Range(0, random.Next(8)).Select(_ => new ContentPaper(Cases[random.Next(Cases.Length)], Names[random.Next(Names.Length)], random.Next(3), random.Next(2)))];

    static ProcedureContent Content(Random random) => new()
    {
        Name = Names[random.Next(3)], LimitAmount = random.Next(3) == 0 ? null : random.Next(1, 4), LimitUnit = random.Next(3) == 0 ? null : TimeUnit.Day, Papers = Papers(random),
        LegalBasis = random.Next(2) == 0 ? null : "Luật Đất đai",
        Limits = [.. Enumerable.Range(0, random.Next(3)).Select(c => new ContentLimit(Cases[c], null, random.Next(1, 3), TimeUnit.Day))],
        Fees = [.. Enumerable.Range(0, random.Next(3)).Select(c => new ContentFee("Lệ phí", Cases[c], null, random.Next(3) * 1000))],
    };

    static List<string> Sorted(IEnumerable<ContentPaper> papers) => [.. papers.Select(p => p.ToString()).Order(StringComparer.Ordinal)];
}
