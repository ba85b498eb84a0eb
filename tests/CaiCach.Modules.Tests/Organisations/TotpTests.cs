using System.Text;
using CaiCach.Organisations.SecondFactors;

namespace CaiCach.Modules.Tests.Organisations;

public sealed class TotpTests
{
    static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // The last six digits of the values in RFC 6238, Appendix B.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        Assert.Equal(code, Totp.CodeAt(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(second))));

    [Fact]
    public void The_key_is_written_in_base_32() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Text(Secret));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_differ_by_one_step(int steps, bool matches)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_600_000_000);
        var step = Totp.StepAt(now) + steps;
        var code = Totp.CodeAt(Secret, step);

        Assert.Equal(matches ? step : null, Totp.Match(Secret, $" {code[..3]} {code[3..]}", now));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("mã sai")]
    public void What_is_no_code_matches_nothing(string? typed) => Assert.Null(Totp.Match(Secret, typed, DateTimeOffset.UnixEpoch));
}
