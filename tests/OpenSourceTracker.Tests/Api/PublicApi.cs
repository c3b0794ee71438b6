using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace OpenSourceTracker.Tests.Api;

/// <summary>Writes what a user of an assembly can see, one member a line, in a fixed order.</summary>
internal static class PublicApi
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext s_nullability = new();
    private static readonly Lock s_lock = new();

    public static string Of(Assembly assembly)
    {
        lock (s_lock)
        {
            var text = new StringBuilder();
            foreach (var space in assembly.GetTypes().Where(IsVisible).GroupBy(type => type.Namespace ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"namespace {space.Key}\n");
                foreach (var type in space.OrderBy(Name, StringComparer.Ordinal))
                {
                    text.Append(CultureInfo.InvariantCulture, $"\n{Head(type)}\n");
                    foreach (var member in Members(type))
                    {
                        text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
                    }
                }

                text.Append('\n');
            }

            return text.ToString().TrimEnd('\n') + "\n";
        }
    }

    private static bool IsVisible(Type type) =>
        type.IsNested ? (type.IsNestedPublic || ((type.IsNestedFamily || type.IsNestedFamORAssem) && !type.DeclaringType!.IsSealed)) && IsVisible(type.DeclaringType!) : type.IsPublic;

    private static string Head(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"{Obsolete(type)}public delegate {Result(invoke)} {Name(type)}({Parameters(invoke)})";
        }

        var isRecord = type.GetMethod("<Clone>$", Own) is not null || (type.IsValueType && type.GetMethod("PrintMembers", Own) is { IsPrivate: true });
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : (type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type is { IsSealed: true, IsValueType: false } ? "sealed " : IsReadOnly(type) ? "readonly " : "")
                + (isRecord ? "record" : "") + (type.IsValueType ? isRecord ? " struct" : "struct" : isRecord ? "" : "class");
        var bases = new List<string>();
        if (type.IsEnum)
        {
            bases.AddRange(Enum.GetUnderlyingType(type) is var under && under != typeof(int) ? [Name(under)] : []);
        }
        else
        {
            bases.AddRange(type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [Name(parent)] : []);
            bases.AddRange(type.GetInterfaces().Where(face => !IsInherited(type, face) && IsVisible(face.IsGenericType ? face.GetGenericTypeDefinition() : face))
                .Where(face => !(isRecord && face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>)))
                .Select(face => Name(face)).Order(StringComparer.Ordinal));
        }

        var flags = type.IsEnum && type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : "";
        return $"{flags}{Obsolete(type)}public {kind} {Name(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}";
    }

    private static bool IsInherited(Type type, Type face) =>
        type.BaseType?.GetInterfaces().Contains(face) == true || type.GetInterfaces().Any(other => other != face && other.GetInterfaces().Contains(face));

    private static bool IsReadOnly(MemberInfo member) => member.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute");

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Value: Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture), field.Name))
                .OrderBy(field => field.Value).Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {field.Value}"));
        }

        var members = new List<(int Rank, string Name, string Text)>();
        foreach (var field in type.GetFields(Own).Where(field => IsSeen(type, field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly)))
        {
            var kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
            members.Add((0, field.Name, $"{Obsolete(field)}{Access(field.IsPublic)} {kind}{Name(field.FieldType, s_nullability.Create(field))} {field.Name}{(field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "")}"));
        }

        foreach (var constructor in type.GetConstructors(Own).Where(constructor => IsSeen(type, constructor) && !(type.IsAbstract && constructor.IsPublic && type.IsSealed) && !IsGenerated(constructor)))
        {
            members.Add((1, constructor.Name, $"{Obsolete(constructor)}{Access(constructor.IsPublic)} {Name(type).Split('<')[0]}({Parameters(constructor)})"));
        }

        foreach (var property in type.GetProperties(Own))
        {
            AddProperty(type, property, members);
        }

        foreach (var change in type.GetEvents(Own).Where(change => change.AddMethod is { } add && IsSeen(type, add)))
        {
            members.Add((3, change.Name, $"{Obsolete(change)}{Access(change.AddMethod!.IsPublic)} {Modifiers(change.AddMethod)}event {Name(change.EventHandlerType!)} {change.Name}"));
        }

        foreach (var method in type.GetMethods(Own).Where(method => IsSeen(type, method) && !IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))))
        {
            var arguments = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name)) + ">" : "";
            members.Add((4, method.Name, $"{Obsolete(method)}{Access(method.IsPublic)} {Modifiers(method)}{Result(method)} {method.Name}{arguments}({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{Parameters(method)}){Constraints(method)}"));
        }

        return members.OrderBy(member => member.Rank).ThenBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal).Select(member => member.Text);
    }

    private static void AddProperty(Type type, PropertyInfo property, List<(int Rank, string Name, string Text)> members)
    {
        if (property.Name == "EqualityContract")
        {
            return;
        }

        var accessors = new List<string>();
        foreach (var (accessor, word) in new[] { (property.GetMethod, "get"), (property.SetMethod, IsInit(property.SetMethod) ? "init" : "set") })
        {
            if (accessor is not null && IsSeen(type, accessor))
            {
                accessors.Add($"{(accessor.IsPublic ? "" : "protected ")}{word};");
            }
        }

        if (accessors.Count == 0)
        {
            return;
        }

        var main = property.GetMethod ?? property.SetMethod!;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } ? $"this[{string.Join(", ", property.GetIndexParameters().Select(Parameter))}]" : property.Name;
        members.Add((2, property.Name, $"{Obsolete(property)}public {Modifiers(main)}{required}{Name(property.PropertyType, s_nullability.Create(property))} {index} {{ {string.Join(' ', accessors)} }}"));
    }

    private static bool IsInit(MethodInfo? setter) => setter?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    private static bool IsSeen(Type type, MethodBase method) => IsSeen(type, method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsSeen(Type type, bool isPublic, bool isProtected) => isPublic || (isProtected && !type.IsSealed);

    // What the compiler writes for a record says nothing that "record" does not say.
    private static bool IsGenerated(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.Contains('<', StringComparison.Ordinal);

    private static string Access(bool isPublic) => isPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface)
        {
            return method.IsStatic ? "static " : method.IsAbstract ? "" : "virtual ";
        }

        return method.IsStatic ? "static "
            : method.IsAbstract ? "abstract "
            : method.GetBaseDefinition() != method ? (method.IsFinal ? "sealed override " : "override ")
            : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";
    }

    private static string Result(MethodInfo method) => Name(method.ReturnType, s_nullability.Create(method.ReturnParameter));

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var kind = type.IsByRef ? (parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ")
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ParamCollectionAttribute") ? "params " : "";
        var value = parameter.HasDefaultValue ? " = " + (parameter.DefaultValue is null && type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : Literal(parameter.DefaultValue)) : "";
        return $"{kind}{Name(type.IsByRef ? type.GetElementType()! : type, s_nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Constraints(MethodInfo method)
    {
        var all = method.IsGenericMethod
            ? method.GetGenericArguments().Select(argument => (argument.Name, Of: argument.GetGenericParameterConstraints())).Where(pair => pair.Of.Length > 0).Select(pair => $" where {pair.Name} : {string.Join(", ", pair.Of.Select(of => Name(of)))}")
            : [];
        return string.Concat(all);
    }

    private static string Obsolete(MemberInfo member) => member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete && !obsolete.Message!.StartsWith("Constructors of types with required", StringComparison.Ordinal) ? "[Obsolete] " : "";

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        char c => $"'{c}'",
        Enum other => $"{other.GetType().Name}.{other}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Name(Type type) => Name(type, null);

    private static string Name(Type type, NullabilityInfo? info)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value, null) + "?";
        }

        var mark = info is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable, ReadState: NullabilityState.Unknown } && !type.IsValueType ? "?" : "";
        if (type.IsArray)
        {
            return Name(type.GetElementType()!, info?.ElementType) + "[]" + mark;
        }

        var plain = Keyword(type) ?? type.Name.Split('`')[0];
        if (type is { IsNested: true, IsGenericParameter: false })
        {
            plain = Name(type.DeclaringType!) + "." + plain;
        }

        if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments();
            plain += "<" + string.Join(", ", arguments.Select((argument, i) => Name(argument, info?.GenericTypeArguments.ElementAtOrDefault(i)))) + ">";
        }

        return plain + mark;
    }

    private static string? Keyword(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => null,
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.Char => "char",
        TypeCode.Decimal => "decimal",
        TypeCode.Double => "double",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.Single => "float",
        TypeCode.String => "string",
        _ => type == typeof(object) ? "object" : type == typeof(void) ? "void" : null,
    };
}
