namespace CaiCach.Procedures.Catalogue;

/// <summary>How far a procedure is offered online. Levels 1 to 4 are those of Decree 43/2011/NĐ-CP; partial and full those of Decree 42/2022/NĐ-CP, which took their place.</summary>
public enum OnlineLevel
{
    /// <summary>Mức độ 1: information only.</summary>
    Level1 = 1,

    /// <summary>Mức độ 2: forms to download, handed in on paper.</summary>
    Level2 = 2,

    /// <summary>Mức độ 3: filled in and sent online; fee and result at the counter.</summary>
    Level3 = 3,

    /// <summary>Mức độ 4: fee and result online or by post as well.</summary>
    Level4 = 4,

    /// <summary>Một phần.</summary>
    Partial = 5,

    /// <summary>Toàn trình: everything online, presence never required.</summary>
    Full = 6,
}
