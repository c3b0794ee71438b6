using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace OpenSourceTracker.Tests.Architecture;

/// <summary>A type that a member names, in its signature or its body.</summary>
internal readonly record struct TypeUse(string Member, Type Used);

/// <summary>Finds all types that a type uses: base, interfaces, attributes, fields, signatures, locals, and every token of its method bodies.</summary>
internal static class TypeUses
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> s_codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => code.Value);

    public static IEnumerable<TypeUse> Of(Type type) => All(type).SelectMany(use => Parts(use.Used).Select(part => new TypeUse(use.Member, part))).Distinct();

    private static IEnumerable<TypeUse> All(Type type)
    {
        var ofType = new[] { type.BaseType }.OfType<Type>().Concat(type.GetInterfaces()).Concat(Constraints(type.GetGenericArguments())).Concat(Attributes(type.CustomAttributes));
        foreach (var used in ofType)
        {
            yield return new("(the type)", used);
        }

        foreach (var field in type.GetFields(Own))
        {
            foreach (var used in Attributes(field.CustomAttributes).Append(field.FieldType))
            {
                yield return new(field.Name, used);
            }
        }

        foreach (var property in type.GetProperties(Own))
        {
            foreach (var used in Attributes(property.CustomAttributes).Append(property.PropertyType))
            {
                yield return new(property.Name, used);
            }
        }

        foreach (var method in type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own)))
        {
            foreach (var used in Signature(method).Concat(Attributes(method.CustomAttributes)).Concat(method.GetParameters().SelectMany(parameter => Attributes(parameter.CustomAttributes))).Concat(Body(method)))
            {
                yield return new(method.Name, used);
            }
        }
    }

    private static IEnumerable<Type> Constraints(Type[] arguments) =>
        arguments.Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints());

    private static IEnumerable<Type> Attributes(IEnumerable<CustomAttributeData> attributes) =>
        attributes.SelectMany(attribute => attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.TypedValue)).SelectMany(Values).Append(attribute.AttributeType));

    private static IEnumerable<Type> Values(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => [argument.ArgumentType, type],
        IEnumerable<CustomAttributeTypedArgument> many => many.SelectMany(Values).Append(argument.ArgumentType),
        _ => [argument.ArgumentType],
    };

    private static IEnumerable<Type> Signature(MethodBase method)
    {
        var types = method.GetParameters().Select(parameter => parameter.ParameterType);
        types = method is MethodInfo { ReturnType: var result } ? types.Append(result) : types;
        return method.IsGenericMethod ? types.Concat(method.GetGenericArguments()).Concat(Constraints(method.GetGenericArguments())) : types;
    }

    private static IEnumerable<Type> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        foreach (var local in body.LocalVariables)
        {
            yield return local.LocalType;
        }

        foreach (var clause in body.ExceptionHandlingClauses)
        {
            if (clause.Flags == ExceptionHandlingClauseOptions.Clause && clause.CatchType is { } caught)
            {
                yield return caught;
            }
        }

        var ofType = method.DeclaringType is { IsGenericType: true } declaring ? declaring.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in Tokens(code))
        {
            switch (method.Module.ResolveMember(token, ofType, ofMethod))
            {
                case Type type:
                    yield return type;
                    break;
                case FieldInfo field:
                    yield return field.DeclaringType ?? typeof(object);
                    yield return field.FieldType;
                    break;
                case MethodBase called:
                    yield return called.DeclaringType ?? typeof(object);
                    foreach (var used in Signature(called))
                    {
                        yield return used;
                    }

                    break;
            }
        }
    }

    // The metadata tokens of types, fields and methods among the instructions.
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at];
            var instruction = s_codes[value];
            at += instruction.Size;
            switch (instruction.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    yield return BitConverter.ToInt32(code, at);
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + (4 * BitConverter.ToInt32(code, at));
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    at += 8;
                    break;
                case OperandType.InlineVar:
                    at += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    at += 1;
                    break;
                case OperandType.InlineNone:
                    break;
                default:
                    at += 4;
                    break;
            }
        }
    }

    /// <summary>A type's own parts: List of X and X[] name X.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        if (type.IsGenericParameter)
        {
            return [];
        }

        return type.IsGenericType && !type.IsGenericTypeDefinition
            ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
            : [type];
    }
}
