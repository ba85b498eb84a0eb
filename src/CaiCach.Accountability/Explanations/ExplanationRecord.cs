using CaiCach.Kernel.Actions;

namespace CaiCach.Accountability.Explanations;

/// <summary>The kind of record that the history of an explanation belongs to; also the origin of tasks made from it.</summary>
public static class ExplanationRecord
{
    public const string Kind = "explanation";

    public static RecordRef Of(Explanation explanation) => new(Kind, explanation.Id);
}
