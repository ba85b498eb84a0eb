using System.Globalization;

namespace CaiCach.Reports.Reform.Figures;

/// <summary>A row of the table of figures as it is shown, exported and frozen.</summary>
/// <param name="Typed">The agency's own part, where a person types it.</param>
/// <param name="Value">Of the period.</param>
/// <param name="YearToDate">From the first day of the year.</param>
/// <param name="YearBefore">Of the same period one year before.</param>
/// <param name="Rows">Address of the rows behind <paramref name="Value"/>.</param>
public sealed record FigureRow(
    string Code, string Section, int Ordinal, string Name, string Unit, string Meaning, string LegalSource, bool IsTyped, decimal? Typed, decimal? Value, decimal? YearToDate, decimal? YearBefore, string? Rows)
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Tăng, giảm against the year before, in the row's own unit.</summary>
    public decimal? Change => Value - YearBefore;

    /// <summary>"1.234", "66,67"; a dash for what nobody knows.</summary>
    public string Text(decimal? value) => value is { } known ? known.ToString(Unit == "%" ? "0.00" : "#,##0.##", Vietnamese) : "–";
}
