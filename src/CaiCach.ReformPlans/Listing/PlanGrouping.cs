namespace CaiCach.ReformPlans.Listing;

/// <summary>What a row of the board is.</summary>
public enum PlanGrouping
{
    /// <summary>Nội dung cải cách.</summary>
    Content,

    /// <summary>Cơ quan chủ trì.</summary>
    Unit,

    /// <summary>Tháng đến hạn.</summary>
    Month,
}
