namespace CaiCach.Kernel.Outcomes;

/// <summary>The answer of a use case that has nothing else to say.</summary>
public sealed record Done
{
    public static readonly Done Value = new();
}
