using System.Globalization;

namespace OpenSourceTracker.Languages.Quantities.Numbers;

/// <summary>Digits with separators, as a language writes them: 1.234,5 in Indonesian is 1,234.5 in English.</summary>
internal static class WrittenDigits
{
    /// <summary>The value of digits, and the size of the last one that counts; <see langword="false"/> where they are no number, as of a version.</summary>
    public static bool TryRead(string digits, string language, out decimal value, out decimal step)
    {
        var (group, point) = language == "id" ? ('.', ',') : (',', '.');
        value = 0;
        step = 1;
        var groupAt = digits.IndexOf(group, StringComparison.Ordinal);
        var pointAt = digits.LastIndexOf(point);
        if (groupAt >= 0 && !IsGrouped(pointAt > groupAt ? digits.AsSpan(0, pointAt) : digits, group))
        {
            // The other habit's decimal mark (15.8 persen in Indonesian): one mark, not three digits behind it.
            if (digits.Count(c => c == group) != 1 || pointAt >= 0)
            {
                return false;
            }

            (group, pointAt) = ('\0', groupAt);
        }
        else if (pointAt >= 0 && groupAt < 0 && digits.Count(c => c == point) > 1)
        {
            if (!IsGrouped(digits, point))
            {
                return false; // 3.1.2 is a version
            }

            (group, pointAt) = (point, -1);
        }

        Span<char> plain = stackalloc char[digits.Length];
        var length = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == pointAt)
            {
                plain[length++] = '.';
            }
            else if (digits[i] != group && char.IsDigit(digits[i]))
            {
                plain[length++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digits[i]));
            }
        }

        if (length > 24 || !decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        step = StepOf(value, pointAt >= 0 ? digits.Length - pointAt - 1 : 0);
        return true;
    }

    private static decimal StepOf(decimal value, int decimals)
    {
        decimal step = 1;
        for (var i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        // 180 and 4,200 may be round; 1,183 is not. A round number's step is that of its last digit that is not 0, at most two digits up.
        if (decimals == 0 && value >= 100)
        {
            for (var i = 0; i < 2 && value % (step * 10) == 0; i++)
            {
                step *= 10;
            }

            step = step > 1 ? step / 10 : step;
        }

        return step;
    }

    private static bool IsGrouped(ReadOnlySpan<char> digits, char mark)
    {
        var run = 0;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            if (digits[i] == mark)
            {
                if (run != 3)
                {
                    return false;
                }

                run = 0;
            }
            else
            {
                run++;
            }
        }

        return run is >= 1 and <= 3;
    }
}
