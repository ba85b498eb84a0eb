using CaiCach.Organisations.Units;
using CaiCach.WorkingTime;

namespace CaiCach.Organisations.Calendars;

/// <summary>Words for layers and days.</summary>
public static class CalendarWords
{
    public static string Label(this CalendarLayerKind kind) => kind switch
    {
        CalendarLayerKind.National => "Quốc gia",
        CalendarLayerKind.Province => "Tỉnh",
        CalendarLayerKind.Agency => "Cơ quan",
        _ => "Đóng cửa khẩn cấp",
    };

    /// <summary>"nghỉ", "làm bù", "làm theo giờ riêng", "ngày thường".</summary>
    public static string Label(this DayKind kind, string? hours) => kind switch
    {
        DayKind.Off => "nghỉ",
        DayKind.MakeUp => "làm bù",
        _ => hours is null ? "ngày thường" : "làm theo giờ riêng",
    };

    /// <summary>What kind of layer a row is.</summary>
    public static CalendarLayerKind KindIn(this CalendarLayerRow layer, UnitSnapshot units) =>
        layer.UnitId is not { } unit ? CalendarLayerKind.National
        : layer.IsClosure ? CalendarLayerKind.Closure
        : units.Find(unit)?.Kind == UnitKind.Province ? CalendarLayerKind.Province
        : CalendarLayerKind.Agency;
}
