namespace CaiCach.Kernel.Outcomes;

/// <summary>Makes outcomes of interface types, which have no implicit conversion.</summary>
public static class Outcome
{
    public static Outcome<T> Of<T>(T value) => Outcome<T>.Success(value);
}
