namespace CaiCach.ReformPlans.Plans;

/// <summary>What a plan covers.</summary>
public enum PlanKind
{
    /// <summary>Chương trình, kế hoạch giai đoạn: several years, with targets.</summary>
    Programme,

    /// <summary>Kế hoạch năm: one year, with tasks.</summary>
    Yearly,
}
