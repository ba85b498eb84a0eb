namespace CaiCach.ParIndex.Scoring.Expressions;

/// <summary>
/// A formula of a branch rule: decimals, + − × ÷, comparisons, brackets, and <c>min max round abs if</c> over named variables. It has no loops, no recursion, no
/// names beyond its own variables and <see cref="Full"/>, and a bounded size: it always ends, and it reads nothing else. See docs/index-formulas.md.
/// </summary>
public sealed class Expression
{
    /// <summary>The leaf's maximum.</summary>
    public const string Full = "full";

    /// <summary>Characters.</summary>
    public const int Longest = 1000;

    readonly Term root;

    internal Expression(string text, Term root, IReadOnlyCollection<string> names) => (Text, this.root, Names) = (text, root, names);

    public string Text { get; }

    /// <summary>Variables that it reads, without <see cref="Full"/>.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <param name="text">The formula.</param>
    /// <param name="variables">Names it may read besides <see cref="Full"/>.</param>
    /// <exception cref="ExpressionException">It cannot be read, or reads what it may not.</exception>
    public static Expression Parse(string text, IEnumerable<string> variables) => new Parser(text, variables).Whole();

    /// <summary>Its value; comparisons are 1 and 0.</summary>
    /// <param name="full">The leaf's maximum.</param>
    /// <param name="values">A value for every one of <see cref="Names"/>.</param>
    /// <exception cref="ExpressionException">It divides by zero, grows too large, or misses a value.</exception>
    public decimal Evaluate(decimal full, IReadOnlyDictionary<string, decimal> values)
    {
        try
        {
            return root(name => name == Full ? full : values.TryGetValue(name, out var value) ? value : throw new ExpressionException($"Chưa nhập “{name}”."));
        }
        catch (DivideByZeroException)
        {
            throw new ExpressionException("Công thức chia cho 0 với các số đã nhập; dùng if(mẫu == 0, …, …) để nói khi đó được mấy điểm.");
        }
        catch (OverflowException)
        {
            throw new ExpressionException("Công thức cho một số quá lớn.");
        }
    }
}
