using System.Globalization;
using CaiCach.ParIndex.Scoring.Expressions;

namespace CaiCach.Modules.Tests.ParIndex;

/// <summary>The formula language against a second reader of the same trees, and against everything it must refuse.</summary>
public sealed class ExpressionTests
{
    static readonly Dictionary<string, decimal> Values = new() { ["a"] = 3, ["b_1"] = 0.25m, ["none"] = 0 };

    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 4 - 3", 3)]
    [InlineData("-a + full", 7)]
    [InlineData("12 / 4 / 3", 1)]
    [InlineData("if(none == 0, full, a / none)", 10)]
    [InlineData("min(a, 2, full)", 2)]
    [InlineData("max(a, b_1)", 3)]
    [InlineData("round(2.345, 2)", 2.35)]
    [InlineData("round(-0.5, 0)", -1)]
    [InlineData("abs(1 - a)", 2)]
    [InlineData("a >= 3", 1)]
    [InlineData("a != 3", 0)]
    public void Means_what_arithmetic_means(string text, double value) => Assert.Equal((decimal)value, Expression.Parse(text, Values.Keys).Evaluate(10, Values));

    [Theory]
    [InlineData("b / 2", "đọc “b”")]
    [InlineData("system(1)", "Không có hàm “system”")]
    [InlineData("a.length", "Ký tự “.”")]
    [InlineData("a; b_1", "Ký tự “;”")]
    [InlineData("if(a, 1)", "2 phần")]
    [InlineData("(a", "thiếu “)”")]
    [InlineData("a +", "dở dang")]
    [InlineData("", "dở dang")]
    [InlineData("1 2", "Không hiểu “2”")]
    [InlineData("A + 1", "Ký tự “A”")]
    [InlineData("1.2.3", "Không hiểu")]
    public void What_it_may_not_read_or_cannot_understand_is_refused_when_it_is_written(string text, string says) =>
        Assert.Contains(says, Assert.Throws<ExpressionException>(() => Expression.Parse(text, Values.Keys)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a / none", "chia cho 0")]
    [InlineData("79228162514264337593543950335 * 10", "quá lớn")]
    [InlineData("round(a, 11)", "10 chữ số")]
    public void What_has_no_value_says_why(string text, string says) =>
        Assert.Contains(says, Assert.Throws<ExpressionException>(() => Expression.Parse(text, Values.Keys).Evaluate(10, Values)).Message, StringComparison.Ordinal);

    [Fact]
    public void It_always_ends()
    {
        Assert.Contains("lồng sâu", Assert.Throws<ExpressionException>(() => Expression.Parse(new string('(', 200) + "1" + new string(')', 200), [])).Message, StringComparison.Ordinal);
        Assert.Contains("lồng sâu", Assert.Throws<ExpressionException>(() => Expression.Parse(new string('-', 200) + "1", [])).Message, StringComparison.Ordinal);
        Assert.Contains("tối đa", Assert.Throws<ExpressionException>(() => Expression.Parse(new string('1', Expression.Longest + 1), [])).Message, StringComparison.Ordinal);
        Assert.Contains("hơn", Assert.Throws<ExpressionException>(() => Expression.Parse(string.Concat(Enumerable.Repeat("+1", 400)).Insert(0, "1"), [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_trees_written_down_and_read_again_have_the_value_of_the_tree()
    {
        var random = new Random(20211124);
        for (var i = 0; i < 20_000; i++)
        {
            var (text, value) = Tree(random, 3); // deeper ones grow past the longest formula
            decimal? read = null;
            try
            {
                read = Expression.Parse(text, Values.Keys).Evaluate(10, Values);
            }
            catch (ExpressionException)
            {
                // Compared below: the tree has no value either.
            }

            Assert.True(value == read, $"{text}: {value} and {read}");
        }
    }

    /// <summary>A tree as text, and its value computed here; null when it has none.</summary>
    static (string Text, decimal? Value) Tree(Random random, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            if (random.Next(3) == 0)
            {
                var name = Values.Keys.ElementAt(random.Next(Values.Count));
                return (name, Values[name]);
            }

            var number = random.Next(0, 400) / 4m;
            return (number.ToString(CultureInfo.InvariantCulture), number);
        }

        var (left, l) = Tree(random, depth - 1);
        var (right, r) = Tree(random, depth - 1);
        return random.Next(8) switch
        {
            0 => ($"({left} + {right})", l + r),
            1 => ($"({left} - {right})", l - r),
            2 => ($"({left} * {right})", Safe(() => l * r)),
            3 => ($"({left} / {right})", r == 0 ? null : Safe(() => l / r)),
            4 => ($"min({left}, {right})", l is null || r is null ? null : Math.Min(l.Value, r.Value)),
            5 => ($"max({left},{right})", l is null || r is null ? null : Math.Max(l.Value, r.Value)),
            6 => ($"(-{left})", -l),
            _ => ($"if({left} < {right}, {left}, {right})", l is null || r is null ? null : l < r ? l : r),
        };
    }

    static decimal? Safe(Func<decimal?> work)
    {
        try
        {
            return work();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
