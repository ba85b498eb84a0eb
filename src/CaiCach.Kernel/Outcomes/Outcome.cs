using System.Diagnostics.CodeAnalysis;

namespace CaiCach.Kernel.Outcomes;

/// <summary>What a use case answers: a value, or one or more refusals. Nothing was changed when it is refused.</summary>
public sealed record Outcome<T>
{
    Outcome(T? value, IReadOnlyList<Refusal> refusals) => (Value, Refusals) = (value, refusals);

    public T? Value { get; }

    public IReadOnlyList<Refusal> Refusals { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Refusals.Count == 0;

    internal static Outcome<T> Success(T value) => new(value, []);

    public static implicit operator Outcome<T>(T value) => new(value, []);

    public static implicit operator Outcome<T>(Refusal refusal) => new(default, [refusal]);

    public static implicit operator Outcome<T>(List<Refusal> refusals) =>
        refusals.Count > 0 ? new(default, refusals) : throw new InvalidOperationException("A refusal without a reason.");
}
