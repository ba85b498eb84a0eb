using CaiCach.Kernel.Time;
using CaiCach.Organisations.Units;

namespace CaiCach.Web.Pages.Print;

/// <summary>The two columns above every form: who issues it, and the name of the state; then the place and the day.</summary>
/// <param name="Superior">First line on the left.</param>
/// <param name="Issuer">Second line, in bold.</param>
/// <param name="Number">"Số: 01/2021", or the dossier's code.</param>
/// <param name="Place">Place beside the day.</param>
/// <param name="Day">Legal day of the form.</param>
/// <param name="Form">Number of the form and its circular on that day; null where none holds.</param>
public sealed record SlipHead(string Superior, string Issuer, string Number, string Place, DateOnly Day, string? Form = null)
{
    /// <summary>The head of a slip of the one-stop unit.</summary>
    public static SlipHead OfOneStop(UnitSnapshot units, Guid agencyId, string number, DateTimeOffset at, string? form = null) => new(
        units[agencyId].Name, "Bộ phận Tiếp nhận và Trả kết quả", number, PlaceName.Of(units[agencyId], units), LocalClock.ToLocalDate(at), form);

    /// <summary>"Phú Yên, ngày 01 tháng 7 năm 2021": days below ten and the first two months with a nought (Decree 30/2020/NĐ-CP, Annex I, part II, item 4).</summary>
    public static string PlaceAndDay(string place, DateOnly day) =>
        $"{place}, ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : day.Month)} năm {day.Year}";

    /// <summary>"07 giờ 30 phút, ngày 01/07/2021", as the forms write it.</summary>
    public static string Moment(DateTimeOffset instant) =>
        LocalClock.ToLocal(instant).ToString("HH 'giờ' mm 'phút, ngày' dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
