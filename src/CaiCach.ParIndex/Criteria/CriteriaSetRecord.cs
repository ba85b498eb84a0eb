using CaiCach.Kernel.Actions;

namespace CaiCach.ParIndex.Criteria;

/// <summary>The kind of record that the histories of sets belong to.</summary>
public static class CriteriaSetRecord
{
    public const string Kind = "criteria-set";

    public static RecordRef Of(CriteriaSet set) => new(Kind, set.Id);
}
