using System.Globalization;

namespace CaiCach.Kernel.Text;

/// <summary>Amounts of money as people here write them.</summary>
public static class Dong
{
    static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>"50.000 đồng".</summary>
    public static string Of(decimal amount) => amount.ToString("#,0", Vietnamese) + " đồng";
}
