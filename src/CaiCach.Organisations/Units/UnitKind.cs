namespace CaiCach.Organisations.Units;

/// <summary>What a unit is. The first four are agencies: they have their own legal standing and answer for dossiers.</summary>
public enum UnitKind
{
    /// <summary>Uỷ ban nhân dân tỉnh.</summary>
    Province,

    /// <summary>Sở, ban, ngành.</summary>
    Department,

    /// <summary>Uỷ ban nhân dân cấp huyện (until 30/06/2025).</summary>
    District,

    /// <summary>Uỷ ban nhân dân cấp xã.</summary>
    Commune,

    /// <summary>Bộ phận Tiếp nhận và Trả kết quả of an agency.</summary>
    OneStop,

    /// <summary>Phòng chuyên môn of an agency.</summary>
    Division,
}
