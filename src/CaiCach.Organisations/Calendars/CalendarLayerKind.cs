namespace CaiCach.Organisations.Calendars;

/// <summary>Whose days a layer holds. The later lies over the earlier.</summary>
public enum CalendarLayerKind
{
    /// <summary>Quốc gia.</summary>
    National,

    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Một cơ quan.</summary>
    Agency,

    /// <summary>Đóng cửa khẩn cấp.</summary>
    Closure,
}
